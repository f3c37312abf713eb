import "server-only";
import { type Delays, type StallReason, seenSince, stallReasons } from "@/lib/domain/attention";
import {
  edgeOf,
  type From,
  isBackwards,
  type Part,
  partOf,
  rowsInPart,
} from "@/lib/domain/part-of-list";
import type { ProgramGrant } from "@/lib/domain/policy";
import { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";
import { type Overview, readOverviews } from "./overviews";
import type { Found } from "./pair-list";

/** A pair that lacks something, and when a coordinator last reminded it. */
export type Stalled = Overview & { remindedAt: Date | null };

/**
 * The pairs that lack something for so long that their coordination sees it: the least
 * far on their journey first, and of those who lack the same, whoever has longest.
 */
export async function listStalled(
  { actor, programId }: ProgramGrant,
  { reason, from }: { reason: StallReason | null; from: From },
  { delays, now }: { delays: Delays; now: Date },
): Promise<Part<Stalled>> {
  const direction = Prisma.raw(isBackwards(from) ? "DESC" : "ASC");
  // Each reason from its own place in the index, so that nothing is read to be left aside.
  const stalled = reasonsFrom(reason, from).map(
    ({ stall, beyond }) => Prisma.sql`(
      SELECT pair_id AS id, ${stallReasons.indexOf(stall)}::int AS place, stall_since FROM pair_states
      WHERE program_id = ${programId}::uuid AND stall = ${stall}
        AND stall_since <= ${seenSince(now, delays)} ${beyond}
      ORDER BY stall_since ${direction}, pair_id ${direction} LIMIT ${rowsInPart + 1})`,
  );

  return inTheNameOf({ person: actor.id }, async (db) => {
    const found = await db.$queryRaw<ReadonlyArray<Found>>`
      SELECT id, stalled.place || '.' || (1000 * extract(epoch FROM stall_since))::bigint AS key
      FROM (${Prisma.join(stalled, " UNION ALL ")}) AS stalled
      ORDER BY stalled.place ${direction}, stall_since ${direction}, id ${direction} LIMIT ${rowsInPart + 1}`;
    const { rows, ...ends } = partOf(found, from, (place) => place);
    const ids = rows.map(({ id }) => id);
    const pairs = await readOverviews(db, { id: { in: ids } }, ids);
    const reminders = await db.reminder.groupBy({
      by: ["pairId"],
      where: { pairId: { in: ids } },
      _max: { remindedAt: true },
    });
    const lastOf = new Map(reminders.map(({ pairId, _max }) => [pairId, _max.remindedAt]));

    return {
      ...ends,
      rows: pairs.map((row) => ({ ...row, remindedAt: lastOf.get(row.pair.id) ?? null })),
    };
  });
}

/** The reasons that are still to be read, and within the one where the last part broke off, from where on. */
function reasonsFrom(reason: StallReason | null, from: From) {
  const wanted = reason ? [reason] : stallReasons;
  const edge = edgeOf(from);
  const [place, since] = edge ? edge.key.split(".").map(Number) : [];
  const further = (stall: StallReason) => {
    const steps = stallReasons.indexOf(stall) - (place ?? -1);
    return isBackwards(from) ? -steps : steps;
  };

  return wanted
    .filter((stall) => further(stall) >= 0)
    .map((stall) => ({
      stall,
      beyond:
        edge && further(stall) === 0
          ? Prisma.sql`AND (stall_since, pair_id) ${Prisma.raw(isBackwards(from) ? "<" : ">")}
              (${new Date(Number(since))}, ${edge.id}::uuid)`
          : Prisma.empty,
    }));
}
