import type { ReactNode } from "react";

/** A table of one number to a row: narrow enough to stay a table on a telephone. */
export function NumberTable({
  caption,
  columns: [name, number],
  rows,
}: {
  caption: string;
  columns: ReadonlyArray<string>;
  rows: ReadonlyArray<readonly [name: string, number: ReactNode]>;
}) {
  const cell = "border-line border-b py-1.5";

  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-ink-soft text-sm">
          <th scope="col" className="border-edge border-b-2 py-1.5 text-start font-semibold">
            {name}
          </th>
          <th scope="col" className="border-edge border-b-2 py-1.5 text-end font-semibold">
            {number}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, number]) => (
          <tr key={name}>
            <th scope="row" className={`${cell} pe-4 text-start font-normal`}>
              {name}
            </th>
            <td className={`${cell} text-end tabular-nums`}>{number}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
