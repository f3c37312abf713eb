import { Icon } from "@/components/ui/icon";
import { type Part, type Place, writePlace } from "@/lib/domain/part-of-list";
import { getT } from "@/lib/i18n/server";

/** The ways to the other parts of a list; nothing where it has no other. */
export async function PartLinks({
  part: { before, after },
  href,
}: {
  part: Pick<Part<unknown>, "before" | "after">;
  /** The address of the list, with what it was asked for. */
  href: string;
}) {
  const t = await getT("desk");
  const to = (side: "before" | "after", place: Place) =>
    `${href}${href.includes("?") ? "&" : "?"}${new URLSearchParams({ [side]: writePlace(place) })}`;
  if (!before && !after) return null;

  return (
    <nav
      aria-label={t("parts.label")}
      className="flex flex-wrap justify-between gap-4 print:hidden"
    >
      {before && (
        <a href={to("before", before)} className="inline-flex min-h-11 items-center gap-1">
          <Icon name="next" className="size-5 rotate-180" />
          {t("parts.before")}
        </a>
      )}
      {after && (
        <a href={to("after", after)} className="ms-auto inline-flex min-h-11 items-center gap-1">
          {t("parts.after")}
          <Icon name="next" className="size-5" />
        </a>
      )}
    </nav>
  );
}
