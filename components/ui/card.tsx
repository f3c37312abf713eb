import type { ReactNode } from "react";

/**
 * A sheet of paper with a heading. `corner` is for what sits at the top of it on the right, such as
 * the "…" menu; `level` keeps the outline of the page whole.
 */
export function Card({
  id,
  title,
  level = 2,
  corner,
  isWide = false,
  children,
}: {
  id: string;
  title: ReactNode;
  level?: 2 | 3;
  corner?: ReactNode;
  /** As wide as the page, for tables and for rows with something to press at their end. */
  isWide?: boolean;
  children: ReactNode;
}) {
  const Heading = `h${level}` as const;

  return (
    <section
      aria-labelledby={`${id}-title`}
      className={`rounded-lg border border-line bg-sheet p-4.5 shadow-sheet sm:p-8 print:border-0 print:bg-transparent print:p-0 print:shadow-none ${isWide ? "wide" : ""}`}
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <Heading id={`${id}-title`} className="min-w-0 text-xl">
          {title}
        </Heading>
        {corner && <div className="-my-2.5 -me-2">{corner}</div>}
      </div>
      <div className="grid grid-cols-1 gap-5 print:block print:space-y-3">{children}</div>
    </section>
  );
}
