import type { ReactNode } from "react";

/** A part of a page that is read from end to end. */
export function Chapter({
  id,
  title,
  wide = false,
  children,
}: {
  id: string;
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={`grid gap-3 ${wide ? "wide" : ""}`}>
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

export function Points({ children }: { children: ReadonlyArray<string> }) {
  return (
    <ul className="grid list-disc gap-2 ps-6">
      {children.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
