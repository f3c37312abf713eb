import type { ReactNode } from "react";

export type Place = { name: string; href?: string };

/**
 * The only `h1` of a page. `trail` says where in Tandem the reader is, from the section down to the
 * place above this page; `illustration` stands beside it where there is room, and above it on a narrow
 * page that begins a section.
 */
export function PageHeading({
  title,
  lead,
  trail = [],
  trailLabel,
  illustration,
}: {
  title: ReactNode;
  lead?: ReactNode;
  trail?: ReadonlyArray<Place>;
  trailLabel?: string;
  illustration?: ReactNode;
}) {
  return (
    <header className="flex max-w-page flex-col-reverse gap-6 md:flex-row md:items-end md:justify-between">
      <div className="grid max-w-column gap-3">
        {trail.length > 0 && <Trail places={trail} label={trailLabel} />}
        <h1 className="text-3xl">{title}</h1>
        {lead && <p className="text-lg text-ink-soft">{lead}</p>}
      </div>
      {illustration && (
        <div
          className={`w-28 shrink-0 sm:w-40 md:w-52 print:hidden ${trail.length > 0 ? "max-md:hidden" : ""}`}
        >
          {illustration}
        </div>
      )}
    </header>
  );
}

function Trail({ places, label }: { places: ReadonlyArray<Place>; label?: string | undefined }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2 text-ink-soft text-sm">
        {places.map(({ name, href }) => (
          <li
            key={name}
            className="flex items-center gap-2 before:content-['›'] first:before:hidden"
          >
            {href ? (
              <a href={href} className="inline-flex min-h-11 items-center">
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
