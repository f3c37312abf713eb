import type { ReactNode } from "react";

export type Definition = { term: string; detail: ReactNode };

/** Facts with their names, side by side where there is room. */
export function DefinitionList({ items }: { items: ReadonlyArray<Definition> }) {
  return (
    <dl className="grid divide-y divide-line">
      {items.map(({ term, detail }) => (
        <div key={term} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[12rem_1fr]">
          <dt className="text-ink-soft">{term}</dt>
          <dd className="min-w-0 font-semibold">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
