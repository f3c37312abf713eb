import "server-only";
import type { ProgramGrant } from "@/lib/domain/policy";
import { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";
import { type Overview, readOverviews } from "./overviews";

/** So many pairs are held in memory at once, however many there are. */
const stride = 500;

/**
 * All pairs of a program that this person coordinates, the newest first, a few hundred at a time: what the
 * desk shows of each. Every part is a unit of work of its own, so that nothing is held open for a slow reader.
 */
export async function* readAllPairs({
  actor,
  programId,
}: ProgramGrant): AsyncGenerator<ReadonlyArray<Overview>> {
  let beyond = Prisma.empty;
  for (;;) {
    const after = beyond;
    const found = await inTheNameOf({ person: actor.id }, async (db) => {
      const places = await db.$queryRaw<ReadonlyArray<{ id: string; matchedAt: Date }>>`
        SELECT pair_id AS id, matched_at AS "matchedAt" FROM pair_states
        WHERE program_id = ${programId}::uuid ${after}
        ORDER BY matched_at DESC, pair_id DESC LIMIT ${stride}`;
      const ids = places.map(({ id }) => id);

      return { rows: await readOverviews(db, { id: { in: ids } }, ids), last: places.at(-1) };
    });
    if (!found.last) return;

    yield found.rows;
    const { matchedAt, id } = found.last;
    beyond = Prisma.sql`AND (matched_at, pair_id) < (${matchedAt}, ${id}::uuid)`;
  }
}
