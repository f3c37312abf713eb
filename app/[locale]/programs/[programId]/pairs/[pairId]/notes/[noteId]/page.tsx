import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OneButtonForm } from "@/components/form/one-button-form";
import { NoteForm } from "@/components/pair-record/note-form";
import { RecordHeading } from "@/components/pair-record/record-heading";
import { requirePair, requireProgram } from "@/lib/auth/require";
import { findOverview } from "@/lib/data/overviews";
import { findOwnNote } from "@/lib/data/pair-notes";
import { wordNote } from "@/lib/i18n/note-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { asUuid } from "@/lib/schemas/uuid";
import { dropNote, rewriteNote } from "../../actions";
import { recordPath } from "../../paths";

type Props = PageProps<"/[locale]/programs/[programId]/pairs/[pairId]/notes/[noteId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("record");
  return { title: t("notes.changeTitle") };
}

/** One's own note about a pair, to be changed or removed. */
export default async function NotePage({ params }: Props) {
  const { programId: asked, pairId, noteId } = await params;
  const { programId } = await requireProgram(asked);
  const grant = await requirePair(pairId, "record:note");
  const { pair } = grant;
  const id = asUuid(noteId);
  if (pair.programId !== programId || !id) notFound();
  const [note, { mentor, mentee }, locale, t] = await Promise.all([
    findOwnNote(grant, id),
    requirePair(pairId, "pair:view").then(findOverview),
    getLocale(),
    getT("record"),
  ]);
  if (!note) notFound();

  return (
    <>
      <RecordHeading title={t("notes.changeTitle")} pair={pair} mentor={mentor} mentee={mentee} />
      <NoteForm
        action={rewriteNote.bind(null, pair.id)}
        fields={{ note: note.id, basedOn: String(note.revision) }}
        stored={note.text}
        backHref={`/${locale}${recordPath(pair)}`}
        words={wordNote(locale, false)}
      />
      <div className="grid gap-2 border-line border-t pt-6">
        <OneButtonForm
          action={dropNote.bind(null, pair.id)}
          fields={{ note: note.id }}
          look="danger"
        >
          {t("notes.remove")}
        </OneButtonForm>
        <p className="text-ink-soft text-sm">{t("notes.removeTold")}</p>
      </div>
    </>
  );
}
