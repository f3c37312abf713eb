import { Written } from "@/components/ui/written";
import type { PersonId } from "@/lib/domain/people";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

type Note = {
  id: string;
  text: string;
  textLocale: Reader["locale"];
  writtenAt: Date;
  changedAt: Date | null;
  writtenById: PersonId;
  writer: string | null;
};

/** The coordinators' notes about a pair; each changes and removes their own. */
export async function Notes({
  notes,
  own,
  here,
  reader,
}: {
  notes: ReadonlyArray<Note>;
  /** Who reads: their own notes lead to where they are changed. */
  own: PersonId;
  /** The page of the pair, with its locale. */
  here: string;
  reader: Reader;
}) {
  const t = await getT("record");
  if (notes.length === 0) return <p>{t("notes.none")}</p>;

  return (
    <ol className="grid divide-y divide-line border-line border-t">
      {notes.map(({ id, text, textLocale, writtenAt, changedAt, writtenById, writer }) => (
        <li key={id} className="grid max-w-none justify-items-start gap-1 py-5">
          <Written text={text} lang={textLocale} />
          <p id={`${id}-by`} className="text-ink-soft text-sm">
            {writer
              ? t("notes.by", { name: writer, when: formatDateTime(writtenAt, reader) })
              : t("notes.bySomebody", { when: formatDateTime(writtenAt, reader) })}
            {changedAt && <> ({t("notes.changed", { when: formatDateTime(changedAt, reader) })})</>}
          </p>
          {writtenById === own && (
            <a
              href={`${here}/notes/${id}`}
              aria-describedby={`${id}-by`}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {t("notes.change")}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
