import "server-only";
import type { Actor, PersonId } from "@/lib/domain/people";
import type { Grant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import type { Locale } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";
import { keyOf, newId } from "./key-of";
import { open, seal } from "./words";

/** What a coordinator has noted about a pair; nobody but the program's coordinators reads it. */
export type PairNote = {
  id: string;
  text: string;
  textLocale: Locale;
  revision: number;
  writtenAt: Date;
  changedAt: Date | null;
  writtenById: PersonId;
  /** The writer's name; null once they do not coordinate this program any more. */
  writer: string | null;
};

const noteColumns = {
  id: true,
  text: true,
  textLocale: true,
  revision: true,
  writtenAt: true,
  changedAt: true,
  writtenById: true,
} as const;

/** The notes about a pair, the newest first. */
export async function listPairNotes({
  actor,
  pair,
}: Grant<"record:view">): Promise<ReadonlyArray<PairNote>> {
  const { notes, writers } = await inTheNameOf({ person: actor.id }, async (db) => {
    const notes = await db.coordinatorNote.findMany({
      where: { pairId: pair.id },
      orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
      select: noteColumns,
    });
    const writers = await db.person.findMany({
      where: { id: { in: [...new Set(notes.map(({ writtenById }) => writtenById))] } },
      select: { id: true, name: true },
    });
    return { notes, writers };
  });

  return notes.map(opened).map((note) => ({
    ...note,
    writtenById: note.writtenById as PersonId,
    writer: writers.find(({ id }) => id === note.writtenById)?.name ?? null,
  }));
}

/** All that this coordinator has noted, about whichever pair, for a copy of their own words. */
export async function listNotesWrittenBy({ id }: Actor) {
  const notes = await inTheNameOf({ person: id }, (db) =>
    db.coordinatorNote.findMany({
      where: { writtenById: id },
      orderBy: { writtenAt: "asc" },
      select: noteColumns,
    }),
  );

  return notes.map(opened);
}

/** One's own note, to be changed or removed. */
export async function findOwnNote({ actor, pair }: Grant<"record:note">, noteId: string) {
  const note = await inTheNameOf({ person: actor.id }, (db) =>
    db.coordinatorNote.findFirst({
      where: { id: noteId, pairId: pair.id, writtenById: actor.id },
      select: noteColumns,
    }),
  );

  return note && opened(note);
}

/** The same words from the same form are kept once, however often they arrive. */
export async function addNote(
  { actor, pair }: Grant<"record:note">,
  { key, text }: { key: string; text: string },
  textLocale: Locale,
): Promise<Result<undefined>> {
  const own = { id: newId(), writtenById: actor.id };
  await inTheNameOf({ person: actor.id }, (db) =>
    db.coordinatorNote.createMany({
      data: {
        ...own,
        pairId: pair.id,
        programId: pair.programId,
        key: keyOf(actor, key, text),
        text: seal("coordinator_notes.text", own, text),
        textLocale,
      },
      skipDuplicates: true,
    }),
  );

  return accept(undefined);
}

/** Changes one's own note, unless it was changed or removed in another tab since `basedOn` was read. */
export async function changeNote(
  { actor, pair }: Grant<"record:note">,
  { note, text, basedOn }: { note: string; text: string; basedOn: number },
  textLocale: Locale,
): Promise<Result<undefined, "note-changed-meanwhile">> {
  return inTheNameOf({ person: actor.id }, async (db) => {
    const own = { id: note, pairId: pair.id, writtenById: actor.id };
    const { count } = await db.coordinatorNote.updateMany({
      where: { ...own, revision: basedOn },
      data: {
        text: seal("coordinator_notes.text", own, text),
        textLocale,
        revision: basedOn + 1,
        changedAt: new Date(),
      },
    });
    if (count > 0) return accept(undefined);

    // A double click, whose first has done it.
    const next = await db.coordinatorNote.findFirst({
      where: { ...own, revision: basedOn + 1 },
      select: noteColumns,
    });
    return next && opened(next).text === text
      ? accept(undefined)
      : refuse("note-changed-meanwhile");
  });
}

/** Nothing of it is left; removing it twice is removing it once. */
export async function removeNote(
  { actor, pair }: Grant<"record:note">,
  note: string,
): Promise<Result<undefined>> {
  await inTheNameOf({ person: actor.id }, (db) =>
    db.coordinatorNote.deleteMany({
      where: { id: note, pairId: pair.id, writtenById: actor.id },
    }),
  );

  return accept(undefined);
}

function opened<Note extends { id: string; writtenById: string; text: string }>(note: Note): Note {
  return { ...note, text: open("coordinator_notes.text", note, note.text) };
}
