import { readKeys } from "@/lib/seal/keys";
import { foundCrowd } from "@/prisma/crowd/found-crowd";
import { newPair, newProgram } from "@/tests/support/new-pair";
import { asOwner, openSession, stackKeys } from "@/tests/support/stack";
import { writeClause } from "@/tests/support/write-agreement";
import { writePair } from "@/tests/support/write-pair";
import { withTandem } from "./bench";
import { grown, listSizes, type Size } from "./sizes";
import type { Line } from "./verdicts";

const [crowd, writing] = [10_000, 100];
const clauses = [
  "working-together",
  "difficulties",
  "confidentiality",
  "schedule",
  "cancellations",
] as const;
const words = "Nous nous voyons toutes les trois semaines, en fin de journée. "
  .repeat(5)
  .slice(0, 300);
/** What takes less than this for each pair is only in the sum. */
const leastBytes = 100;

/**
 * What a pair takes of the database: in a crowd, whose pairs have the dates of their lives and no words, and then of pairs
 * who write something of everything, and save ten revisions of 300 characters.
 */
export async function measureSums(): Promise<ReadonlyArray<Line>> {
  return withTandem(async () => {
    const empty = await listSizes();
    await asOwner((client) => foundCrowd(client, crowd, readKeys(stackKeys())));
    const founded = await listSizes();
    const program = await newProgram();
    for (let pair = 0; pair < writing; pair += 1) await writeAll(program);
    const written = await listSizes();

    return [
      ...linesOf("crowd", grown(empty, founded, crowd)),
      ...linesOf("writing", grown(founded, written, writing)),
    ];
  });
}

async function writeAll(program: string) {
  const pair = await newPair(program);
  for (const half of [pair.mentor, pair.mentee]) await openSession(half.id);
  await writePair(pair);
  for (const clause of clauses) {
    // They have the first revision of these two.
    const isThere = clause === "schedule" || clause === "cancellations";
    for (const revision of isThere ? [2, 3] : [1, 2]) {
      const by = revision === 1 ? pair.mentor : pair.mentee;
      await writeClause(pair, by, clause, { revision, text: words });
    }
  }
}

function linesOf(who: string, sizes: ReadonlyArray<Size>): ReadonlyArray<Line> {
  const sum = (some: ReadonlyArray<Size>) => some.reduce((bytes, size) => bytes + size.bytes, 0);
  const tables = sizes.filter(({ isIndex }) => !isIndex);
  const indexes = sizes.filter(({ isIndex }) => isIndex);
  const line = (what: string, measured: number, unit = "bytes a pair") => ({
    what: `${who}: ${what}`,
    measured,
    unit,
  });

  return [
    ...tables.flatMap(({ table, rows, bytes }) => {
      const own = sum(indexes.filter((index) => index.table === table));
      return bytes + own < leastBytes
        ? []
        : [line(`${table}, ${rows.toFixed(2)} rows`, bytes), line(`indexes of ${table}`, own)];
    }),
    line("all tables", sum(tables)),
    line("all indexes", sum(indexes)),
    line(
      "rows",
      tables.reduce((rows, size) => rows + size.rows, 0),
      "a pair",
    ),
  ];
}
