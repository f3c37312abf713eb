import { isLink } from "@/lib/domain/meeting-date";

/** Where a meeting is held: a link to follow, or an address in words. */
export function Place({ place }: { place: string }) {
  if (!isLink(place)) return <span className="whitespace-pre-line">{place}</span>;

  return (
    <a
      href={place}
      rel="noreferrer noopener"
      className="-my-2 inline-flex min-h-11 items-center wrap-anywhere"
    >
      {place}
    </a>
  );
}
