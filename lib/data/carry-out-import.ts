import "server-only";
import {
  changedRows,
  countPlan,
  matchesIn,
  type ProgramFacts,
  planImport,
} from "@/lib/domain/import-plan";
import type { ImportRow } from "@/lib/domain/import-row";
import { type CheckedRows, pairKey } from "@/lib/domain/import-rows";
import type { ProgramId } from "@/lib/domain/people";
import type { ProgramGrant } from "@/lib/domain/policy";
import { inTheNameOf, type Transaction } from "./db";
import type { ImportId } from "./imports";
import { matchWithin } from "./match-pairs";

export type CarriedOut = "imported" | "imported-before" | { changed: ReadonlyArray<number> };

/** Whoever imports sees how far it is, and waits longer than for a page. */
const withinMs = 60_000;

/** How many pairs are made before one says how far it is. */
const stride = 500;

/** What the program has to do with these rows: of whoever takes part elsewhere it says nothing. */
export async function findProgramFacts(
  { actor, programId }: ProgramGrant,
  { rows }: CheckedRows,
): Promise<ProgramFacts> {
  return inTheNameOf({ person: actor.id }, (db) => readFacts(db, programId, rows));
}

/**
 * Imports a file, all of it or nothing: what each row does is decided anew, and where one would do
 * something else than what was read, nothing is done. Doing it twice does it once.
 */
export async function carryOutImport(
  grant: ProgramGrant,
  importId: ImportId,
  checked: CheckedRows,
  seen: string,
): Promise<CarriedOut> {
  const { actor, programId } = grant;

  const importAll = async (db: Transaction): Promise<CarriedOut> => {
    // One at a time in each program, as `seat_people` does: what is decided now still stands when it is done.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${programId}, 4))`;
    const waiting = await db.import.count({ where: { id: importId, programId, importedAt: null } });
    if (waiting === 0) return "imported-before";

    const plan = planImport(checked, await readFacts(db, programId, checked.rows));
    const changed = changedRows(seen, plan);
    if (plan.faults.length > 0 || changed.length > 0) return { changed };

    const matches = matchesIn(plan);
    for (let done = 0; done < matches.length; done += stride) {
      await matchWithin(db, programId, matches.slice(done, done + stride));
      await sayHowFar(grant, importId, Math.min(done + stride, matches.length));
    }
    const made = countPlan(plan);
    await db.import.updateMany({
      where: { id: importId },
      data: {
        content: null,
        importedAt: new Date(),
        pairsMade: made.matches,
        peopleMade: made.newcomers,
      },
    });
    return "imported";
  };
  return inTheNameOf({ person: actor.id }, importAll, { withinMs });
}

/** In a unit of work of its own: whoever waits reads it while the import is still under way. */
async function sayHowFar({ actor }: ProgramGrant, importId: ImportId, rowsDone: number) {
  const told = inTheNameOf({ person: actor.id }, (db) =>
    db.import.updateMany({ where: { id: importId }, data: { rowsDone } }),
  );
  // A number that could not be told stops no import.
  await told.catch(() => {});
}

async function readFacts(
  db: Transaction,
  programId: ProgramId,
  rows: ReadonlyArray<ImportRow>,
): Promise<ProgramFacts> {
  const addresses = [
    ...new Set(rows.flatMap(({ mentor, mentee }) => [mentor.email, mentee.email])),
  ];
  const people = await db.$queryRaw<ReadonlyArray<{ email: string; name: string }>>`
    SELECT email, name FROM people JOIN members ON members.person_id = people.id
    WHERE members.program_id = ${programId}::uuid AND email = ANY (${addresses})`;
  const pairs = await db.$queryRaw<
    ReadonlyArray<{ mentor: string; mentee: string; goesOn: boolean }>
  >`
    SELECT mentor.email AS mentor, mentee.email AS mentee, bool_or(is_open(pairs.id)) AS "goesOn"
    FROM pairs
    JOIN people mentor ON mentor.id = pairs.mentor_id
    JOIN people mentee ON mentee.id = pairs.mentee_id
    WHERE pairs.program_id = ${programId}::uuid
      AND mentor.email = ANY (${addresses}) AND mentee.email = ANY (${addresses})
    GROUP BY mentor.email, mentee.email`;

  return {
    names: new Map(people.map(({ email, name }) => [email, name])),
    pairs: new Map(
      pairs.map(({ mentor, mentee, goesOn }) => [
        pairKey({ email: mentor }, { email: mentee }),
        goesOn ? "open" : "ended",
      ]),
    ),
  };
}
