import "server-only";
import type { Draft } from "@/lib/domain/draft";
import type { PersonId } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import type { Reflection, ReflectionQuestion } from "@/lib/domain/reflection";
import { accept, type Result, refuse } from "@/lib/domain/result";
import type { Locale, Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { type SavedDraft, saveDraft } from "./drafts";
import { whileOpen } from "./while-open";
import { open, seal } from "./words";

const reflectionColumns = {
  pairId: true,
  personId: true,
  question: true,
  text: true,
  textLocale: true,
  revision: true,
  sharedAt: true,
} satisfies Prisma.ReflectionSelect;

/** One's own answers, and those that the other shares: Postgres gives no others. */
export async function listReflections({ actor, pair }: Grant<On<"reflection">>) {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.reflection.findMany({ where: { pairId: pair.id }, select: reflectionColumns }),
  );

  return {
    own: rows.filter(({ personId }) => personId === actor.id).map(toReflection),
    shared: rows
      .filter(({ personId, text }) => personId !== actor.id && text !== "")
      .map(toReflection),
  };
}

/** Saves an answer as it is written; what is shared already stays shared. */
export async function saveReflection(
  grant: Grant<"reflection:write">,
  written: { question: ReflectionQuestion; text: string; locale: Locale; basedOn: number },
): Promise<SavedDraft> {
  const { actor, pair } = grant;
  const key = { pairId: pair.id, personId: actor.id, question: written.question };
  const text = seal("reflections.text", key, written.text);
  const words = { text, textLocale: written.locale, savedAt: new Date() };

  return whileOpen(grant, (db) =>
    saveDraft(
      {
        find: () => findOwn(db, key),
        insert: () =>
          db.reflection.createMany({
            data: { ...key, ...words, programId: pair.programId },
            skipDuplicates: true,
          }),
        update: () =>
          db.reflection.updateMany({
            where: { ...key, revision: written.basedOn },
            data: { ...words, revision: { increment: 1 } },
          }),
      },
      written,
    ),
  );
}

/** Lets the other read an answer, as it stands and as it may yet change. */
export async function shareReflection(
  { actor, pair }: Grant<"reflection:write">,
  question: ReflectionQuestion,
): Promise<Result<undefined, "nothing-to-share">> {
  const key = { pairId: pair.id, personId: actor.id, question, text: { not: "" } };

  return inTheNameOf({ person: actor.id }, async (db) => {
    await db.reflection.updateMany({
      where: { ...key, sharedAt: null },
      data: { sharedAt: new Date() },
    });
    const shared = await db.reflection.count({ where: { ...key, sharedAt: { not: null } } });
    return shared > 0 ? accept(undefined) : refuse("nothing-to-share");
  });
}

/** Makes an answer private again, at once. */
export async function takeReflectionBack(
  { actor, pair }: Grant<"reflection:write">,
  question: ReflectionQuestion,
) {
  await inTheNameOf({ person: actor.id }, (db) =>
    db.reflection.updateMany({
      where: { pairId: pair.id, personId: actor.id, question },
      data: { sharedAt: null },
    }),
  );
}

async function findOwn(
  db: Transaction,
  key: { pairId: string; personId: PersonId; question: ReflectionQuestion },
): Promise<Draft | null> {
  const row = await db.reflection.findUnique({
    where: { pairId_personId_question: key },
    select: reflectionColumns,
  });

  return row && toReflection(row);
}

function toReflection(
  row: Prisma.ReflectionGetPayload<{ select: typeof reflectionColumns }>,
): Reflection {
  return {
    question: row.question as ReflectionQuestion,
    text: open("reflections.text", row, row.text),
    locale: row.textLocale,
    revision: row.revision,
    sharedAt: row.sharedAt,
  };
}
