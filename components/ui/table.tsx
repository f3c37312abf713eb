// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses its roles otherwise.
import type { ReactNode } from "react";

export type Column<Row> = {
  name: string;
  cell: (row: Row) => ReactNode;
  /** The column that names its row. */
  isRowHeader?: boolean;
};

/**
 * A table that turns each row into a small card when narrow, the name of the column before each
 * value. The roles are written out because another `display` takes a table's meaning away.
 */
export function Table<Row>({
  caption,
  isCaptionSeen = true,
  isTerse = false,
  columns,
  rows,
  rowKey,
}: {
  caption: string;
  /** False where a heading above says it already; those who hear the table are still told. */
  isCaptionSeen?: boolean;
  /** Where most values are a word: beside the name of their column, when narrow, and not below it. */
  isTerse?: boolean;
  columns: ReadonlyArray<Column<Row>>;
  rows: ReadonlyArray<Row>;
  rowKey: (row: Row) => string;
}) {
  return (
    <table role="table" className="block w-full border-collapse text-start md:table">
      <caption
        className={
          isCaptionSeen
            ? "block pb-3 text-start font-bold text-xl tracking-tight md:table-caption"
            : "sr-only"
        }
      >
        {caption}
      </caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row">
          {columns.map(({ name }) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              className="border-edge border-b-2 py-2 pe-4 text-start align-bottom font-semibold text-ink-soft text-sm"
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="grid gap-4 md:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="grid gap-1 rounded-md border border-line bg-sheet p-4 md:table-row md:border-0 md:bg-transparent"
          >
            {columns.map((column) => (
              <Cell key={column.name} column={column} row={row} isTerse={isTerse} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row, isTerse }: { column: Column<Row>; row: Row; isTerse: boolean }) {
  const place = "md:table-cell md:border-line md:border-b md:py-3 md:pe-4 md:align-top";

  if (column.isRowHeader) {
    return (
      <th role="rowheader" scope="row" className={`block ${place} text-start font-bold`}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={`${isTerse ? "flex flex-wrap items-baseline gap-x-3" : "block"} max-md:wrap-anywhere ${place}`}
    >
      <span aria-hidden="true" className="block min-w-28 text-ink-soft text-sm md:hidden">
        {column.name}
      </span>
      {column.cell(row)}
    </td>
  );
}
