import "server-only";
import type { Locale } from "@/lib/domain/people";
import type { Grant, PairAction } from "@/lib/domain/policy";
import {
  isTextKey,
  type ProgramWords,
  type TextKey,
  type WordedLetter,
} from "@/lib/domain/program-words";
import { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";
import { asWorker } from "./worker-db";

export type WordingRow = { key: string; locale: Locale; text: string };

/** The moment that a meeting began: when the first of the two joined it; null while nobody has. */
export function beginningOf(pairId: string, meeting: number) {
  return Prisma.sql`(SELECT min(joined_at) FROM meeting_attendances
    WHERE pair_id = ${pairId}::uuid AND meeting = ${meeting}::smallint)`;
}

/**
 * The program's own words as they stood at `moment`, or as they stand while there
 * is none: a part of another statement, so that reading them costs no question more.
 */
export function wordsAt(programId: string, moment: Prisma.Sql) {
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object(
      'key', key, 'locale', locale, 'text', text)) FILTER (WHERE text IS NOT NULL), '[]')
    FROM (
      SELECT DISTINCT ON (key, locale) key, locale, text FROM wordings
      WHERE program_id = ${programId}::uuid AND written_at <= coalesce(${moment}, 'infinity')
      ORDER BY key, locale, revision DESC
    ) AS latest)`;
}

/** The words of a meeting: those it began with, or today's while it has not begun. */
export async function findWordsOfMeeting(grant: Grant<PairAction>, meeting: number) {
  return readWords(grant, beginningOf(grant.pair.id, meeting));
}

/** The words that hold for a pair now: those of the meeting that is under way, or today's. */
export async function findWords(grant: Grant<PairAction>) {
  return readWords(
    grant,
    Prisma.sql`(SELECT min(joined_at) FROM meeting_attendances a
      WHERE pair_id = ${grant.pair.id}::uuid AND NOT EXISTS (
        SELECT FROM meetings_held h WHERE h.pair_id = a.pair_id AND h.meeting = a.meeting)
      GROUP BY meeting ORDER BY meeting DESC LIMIT 1)`,
  );
}

/** How a letter begins in a program's own words, in each language; null where Tandem's stand. For the tasks that write it. */
export async function findBeginning(
  programId: string,
  letter: WordedLetter,
): Promise<Readonly<Record<Locale, string | null>>> {
  const rows = await asWorker((db) =>
    db.wording.findMany({
      where: { programId, key: `letters.${letter}` },
      orderBy: { revision: "desc" },
      distinct: ["locale"],
      select: { locale: true, text: true },
    }),
  );
  const latest = (locale: Locale) => rows.find((row) => row.locale === locale)?.text ?? null;

  return { fr: latest("fr"), en: latest("en") };
}

export function toWords(rows: ReadonlyArray<WordingRow>): ProgramWords {
  const inLanguage = (locale: Locale): Partial<Record<TextKey, string>> =>
    Object.fromEntries(
      rows
        // A guide that has changed since may no longer know the text.
        .filter((row) => row.locale === locale && isTextKey(row.key))
        .map(({ key, text }) => [key, text]),
    );

  return { fr: inLanguage("fr"), en: inLanguage("en") };
}

async function readWords({ actor, pair }: Grant<PairAction>, moment: Prisma.Sql) {
  const [row] = await inTheNameOf(
    { person: actor.id },
    (db) => db.$queryRaw<[{ words: ReadonlyArray<WordingRow> }]>`
      SELECT ${wordsAt(pair.programId, moment)} AS words`,
  );

  return toWords(row.words);
}
