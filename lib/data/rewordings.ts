import "server-only";
import type { ProgramGrant } from "@/lib/domain/policy";
import { isTextKey, type TextKey } from "@/lib/domain/program-words";
import { accept, type Result, refuse } from "@/lib/domain/result";
import {
  type Rewording,
  readText,
  reword,
  type Wish,
  type WordedText,
} from "@/lib/domain/rewording";
import { inTheNameOf, type Transaction } from "./db";
import { isTakenAlready } from "./errors";

/** The text as it then stands; or, when refused, as somebody else left it meanwhile. */
export type SavedRewording =
  | Extract<Result<WordedText>, { ok: true }>
  | { ok: false; refusal: "reworded-meanwhile"; meanwhile: WordedText };

/** The texts that a program has worded, as they stand now; those it never touched are not among them. */
export async function listWordedTexts({
  actor,
  programId,
}: ProgramGrant): Promise<ReadonlyMap<TextKey, WordedText>> {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.wording.findMany({
      where: { programId },
      orderBy: [{ key: "asc" }, { revision: "asc" }],
      select: { key: true, locale: true, text: true },
    }),
  );
  const keys = [...new Set(rows.map(({ key }) => key))].filter(isTextKey);

  return new Map(keys.map((key) => [key, readText(rows.filter((row) => row.key === key))]));
}

/** One text as the program words it. */
export async function findWordedText({ actor, programId }: ProgramGrant, key: TextKey) {
  return inTheNameOf({ person: actor.id }, async (db) =>
    readText(await readHistory(db, programId, key)),
  );
}

/**
 * Makes a text say what a coordinator wishes. Of two who change it at once one is
 * refused, and brought what the other saved.
 */
export async function saveRewording(
  grant: ProgramGrant,
  key: TextKey,
  wish: Wish,
): Promise<SavedRewording> {
  try {
    return await inTheNameOf({ person: grant.actor.id }, (db) => append(db, grant, key, wish));
  } catch (error) {
    if (!isTakenAlready(error)) throw error;
    return outrun(await findWordedText(grant, key), wish);
  }
}

async function append(db: Transaction, grant: ProgramGrant, key: TextKey, wish: Wish) {
  const { actor, programId } = grant;
  const history = await readHistory(db, programId, key);
  const stored = readText(history);
  const added = reword(stored, wish);
  if (!added.ok) return { ...added, meanwhile: stored };

  await db.wording.createMany({
    data: added.value.map((rewording, index) => ({
      ...rewording,
      programId,
      key,
      revision: stored.revision + index + 1,
      writtenById: actor.id,
    })),
  });
  return accept(readText([...history, ...added.value]));
}

/** Somebody was faster: with the same words, or with others. */
function outrun(stored: WordedText, wish: Wish) {
  const again = reword(stored, wish);

  return again.ok && again.value.length === 0
    ? accept(stored)
    : { ...refuse("reworded-meanwhile"), meanwhile: stored };
}

function readHistory(
  db: Transaction,
  programId: string,
  key: TextKey,
): Promise<ReadonlyArray<Rewording>> {
  return db.wording.findMany({
    where: { programId, key },
    orderBy: { revision: "asc" },
    select: { locale: true, text: true },
  });
}
