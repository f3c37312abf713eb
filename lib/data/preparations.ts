import "server-only";
import type { Draft } from "@/lib/domain/draft";
import type { PromptCode } from "@/lib/domain/guide";
import { partnerOf } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import type { Note, ShownNote } from "@/lib/domain/preparation";
import { accept, type Result, refuse } from "@/lib/domain/result";
import type { Locale, Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { type SavedDraft, saveDraft } from "./drafts";
import { whileOpen } from "./while-open";
import { open, seal } from "./words";

const noteColumns = {
  pairId: true,
  personId: true,
  prompt: true,
  text: true,
  textLocale: true,
  revision: true,
  shownSince: true,
} satisfies Prisma.PreparationNoteSelect;

export async function listOwnNotes({
  actor,
  pair,
}: Grant<On<"preparation"> | On<"meeting">>): Promise<ReadonlyArray<Note>> {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.preparationNote.findMany({
      where: { pairId: pair.id, personId: actor.id },
      select: noteColumns,
    }),
  );

  return rows.map(toNote);
}

/** What the other has written and chosen to show; Postgres gives it once they have joined the meeting. */
export async function listShownNotes({
  actor,
  pair,
}: Grant<On<"meeting">>): Promise<ReadonlyArray<ShownNote>> {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.preparationNote.findMany({
      where: {
        pairId: pair.id,
        personId: partnerOf(pair, actor.id),
        shownSince: { not: null },
        text: { not: "" },
      },
      select: noteColumns,
    }),
  );

  return rows.map(toNote).map(({ prompt, text, locale }) => ({ prompt, text, locale }));
}

/** Saves a note as it is written. `isShown` is left as it stands unless it is said. */
export async function saveNote(
  grant: Grant<"preparation:write">,
  {
    isShown,
    ...written
  }: { prompt: PromptCode; text: string; locale: Locale; basedOn: number; isShown?: boolean },
): Promise<SavedDraft> {
  if (isShown !== undefined) {
    // First and by itself: to hide a note must not wait for two texts to be compared.
    const switched = await showNote(grant, { prompt: written.prompt, isShown });
    if (!switched.ok) return switched;
  }

  return whileOpen(grant, (db) => saveDraft(noteRow(db, grant, written), written));
}

/** Shows a note at the meeting, or hides it at once, whatever its text is by now. */
export async function showNote(
  grant: Grant<"preparation:write">,
  { prompt, isShown }: { prompt: PromptCode; isShown: boolean },
): Promise<Result<undefined, "pair-ended">> {
  const { pair, actor } = grant;
  const key = { pairId: pair.id, personId: actor.id, prompt };

  return whileOpen(grant, async (db) => {
    // A switch may be turned before a word is written: the row waits for them at revision 0.
    if (isShown) {
      await db.preparationNote.createMany({
        data: { ...key, programId: pair.programId, text: "", textLocale: "fr", revision: 0 },
        skipDuplicates: true,
      });
    }
    const { count } = await db.preparationNote.updateMany({
      where: key,
      data: { shownSince: isShown ? new Date() : null },
    });
    // Nothing was turned: there is nothing to hide, or the pair has just ended.
    if (count === 0 && (isShown || (await isShownStill(db, key)))) return refuse("pair-ended");

    return accept(undefined);
  });
}

async function isShownStill(db: Transaction, key: Prisma.PreparationNoteWhereInput) {
  return (await db.preparationNote.count({ where: { ...key, shownSince: { not: null } } })) > 0;
}

function noteRow(
  db: Transaction,
  { actor, pair }: Grant<"preparation:write">,
  written: { prompt: PromptCode; text: string; locale: Locale; basedOn: number },
) {
  const key = { pairId: pair.id, personId: actor.id, prompt: written.prompt };
  const text = seal("preparation_notes.text", key, written.text);
  const words = { text, textLocale: written.locale, savedAt: new Date() };

  return {
    find: async (): Promise<Draft | null> => {
      const row = await db.preparationNote.findUnique({
        where: { pairId_personId_prompt: key },
        select: noteColumns,
      });
      return row && toNote(row);
    },
    insert: () =>
      db.preparationNote.createMany({
        data: { ...key, ...words, programId: pair.programId },
        skipDuplicates: true,
      }),
    update: () =>
      db.preparationNote.updateMany({
        where: { ...key, revision: written.basedOn },
        data: { ...words, revision: { increment: 1 } },
      }),
  };
}

function toNote(row: Prisma.PreparationNoteGetPayload<{ select: typeof noteColumns }>): Note {
  return {
    prompt: row.prompt as PromptCode,
    text: open("preparation_notes.text", row, row.text),
    locale: row.textLocale,
    revision: row.revision,
    isShown: row.shownSince !== null,
  };
}
