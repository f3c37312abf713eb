import { Written } from "@/components/ui/written";
import type { ShownNote } from "@/lib/domain/preparation";
import { getT } from "@/lib/i18n/server";

/** What the other prepared and chose to show. */
export async function ShownAnswer({ note, name }: { note: ShownNote; name: string }) {
  const t = await getT("meeting");

  return (
    <figure className="grid gap-1 border-clay-soft border-s-4 ps-4">
      <figcaption className="font-semibold text-clay text-sm">
        {t("notes.theirs", { name })}
      </figcaption>
      <blockquote>
        <Written text={note.text} lang={note.locale} />
      </blockquote>
    </figure>
  );
}
