import { Icon } from "@/components/ui/icon";

type DeskPlace = { name: string; href: string; isHere: boolean };

/** The neighbours of a page of the desk: a row where there is room, and a list to open on a narrow screen. */
export function DeskPlaces({ label, places }: { label: string; places: ReadonlyArray<DeskPlace> }) {
  const here = places.find(({ isHere }) => isHere);

  return (
    <nav aria-label={label} className="wide print:hidden">
      <ul className="hidden flex-wrap gap-x-6 border-line border-b md:flex">
        {places.map((place) => (
          <li key={place.name}>
            <PlaceLink
              {...place}
              look="-mb-px inline-flex min-h-11 border-transparent border-b-4 aria-[current=page]:border-pine"
            />
          </li>
        ))}
      </ul>
      <details className="group rounded-md border-2 border-line bg-sheet md:hidden">
        <summary className="flex min-h-12 items-center justify-between gap-3 px-4 font-bold">
          {here?.name}
          <Icon name="down" className="size-5 transition-transform group-open:rotate-180" />
        </summary>
        <ul className="grid border-line border-t p-2">
          {places.map((place) => (
            <li key={place.name}>
              <PlaceLink
                {...place}
                look="flex min-h-12 rounded-sm px-2 hover:bg-pine-wash aria-[current=page]:bg-pine-wash"
              />
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function PlaceLink({ name, href, isHere, look }: DeskPlace & { look: string }) {
  return (
    <a
      href={href}
      aria-current={isHere ? "page" : undefined}
      className={`items-center no-underline aria-[current=page]:font-bold ${look}`}
    >
      {name}
    </a>
  );
}
