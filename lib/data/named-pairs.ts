import "server-only";
import { edgeOf, type From, isBackwards, rowsInPart } from "@/lib/domain/part-of-list";
import { Prisma } from "@/lib/generated/prisma/client";

/** So many words are enough to tell anybody from everybody else. */
const mostWords = 5;

/**
 * The pairs of which each word begins a word of one of the two names, in the order of
 * the names that the longest of them finds: the longer a word, the fewer it finds.
 */
export function pairsNamed(programId: string, name: string, from: From, inStage: Prisma.Sql) {
  const [longest = "", ...others] = name
    .split(/\s+/)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostWords);
  const edge = edgeOf(from);
  const direction = Prisma.raw(isBackwards(from) ? "DESC" : "ASC");
  const beyond = Prisma.raw(isBackwards(from) ? "<" : ">");

  // `OFFSET 0` has each question asked of whom the index finds, and not of everybody beforehand.
  const conditions = [
    Prisma.sql`program_id = ${programId}::uuid`,
    begins("found", longest),
    ...(edge ? [Prisma.sql`(words, pair_id) ${beyond} (${edge.key}, ${edge.id}::uuid)`] : []),
    // By the first of the words that it is found by alone.
    Prisma.sql`NOT EXISTS (SELECT FROM pair_names AS earlier
      WHERE earlier.pair_id = found.pair_id AND ${begins("earlier", longest)} AND earlier.words < found.words OFFSET 0)`,
    ...others.map(
      (word) => Prisma.sql`EXISTS (SELECT FROM pair_names AS also
        WHERE also.pair_id = found.pair_id AND ${begins("also", word)} OFFSET 0)`,
    ),
    Prisma.sql`EXISTS (SELECT FROM pair_states WHERE pair_states.pair_id = found.pair_id AND ${inStage} OFFSET 0)`,
  ];
  return Prisma.sql`
    SELECT pair_id AS id, words AS key FROM pair_names AS found WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY words ${direction}, pair_id ${direction} LIMIT ${rowsInPart + 1}`;
}

function begins(table: string, word: string) {
  const words = Prisma.raw(`${table}.words`);

  // Folded once for a statement, and not for each name.
  return Prisma.sql`${words} >= (SELECT folded(${word})) AND ${words} < (SELECT folded(${word}) || chr(1114111))`;
}
