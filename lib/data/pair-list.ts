import "server-only";
import type { Stage } from "@/lib/domain/journey";
import type { PairChoice, PairOrder } from "@/lib/domain/pair-list";
import { edgeOf, isBackwards, type Part, partOf, rowsInPart } from "@/lib/domain/part-of-list";
import type { ProgramGrant } from "@/lib/domain/policy";
import { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";
import { pairsNamed } from "./named-pairs";
import { type Overview, readOverviews } from "./overviews";

/** What a list of pairs is in order of: a moment, or the words of a name. */
export type Found = { id: string; key: string };

/** A part of the pairs that this person coordinates in a program. */
export async function listPairs(
  { actor, programId }: ProgramGrant,
  choice: PairChoice,
  now: Date,
): Promise<Part<Overview>> {
  const inStage = choice.stage ? stands(choice.stage, now) : Prisma.sql`true`;
  const wanted = choice.name
    ? pairsNamed(programId, choice.name, choice.from, inStage)
    : pairsInOrder(programId, choice, inStage);

  return inTheNameOf({ person: actor.id }, async (db) => {
    const found = await db.$queryRaw<ReadonlyArray<Found>>(wanted);
    const { rows, ...ends } = partOf(found, choice.from, (place) => place);
    const ids = rows.map(({ id }) => id);

    return { ...ends, rows: await readOverviews(db, { id: { in: ids } }, ids) };
  });
}

const orders: Record<PairOrder, { column: string; isDescending: boolean }> = {
  newest: { column: "matched_at", isDescending: true },
  longest: { column: "since", isDescending: false },
};

function pairsInOrder(programId: string, { order, from }: PairChoice, inStage: Prisma.Sql) {
  const column = Prisma.raw(orders[order].column);
  const isDescending = orders[order].isDescending !== isBackwards(from);
  const direction = Prisma.raw(isDescending ? "DESC" : "ASC");
  const edge = edgeOf(from);
  const beyond = edge
    ? Prisma.sql`AND (${column}, pair_id) ${Prisma.raw(isDescending ? "<" : ">")}
        (${new Date(Number(edge.key))}, ${edge.id}::uuid)`
    : Prisma.empty;

  return Prisma.sql`
    SELECT pair_id AS id, (1000 * extract(epoch FROM ${column}))::bigint::text AS key FROM pair_states
    WHERE program_id = ${programId}::uuid AND ${inStage} ${beyond}
    ORDER BY ${column} ${direction}, pair_id ${direction} LIMIT ${rowsInPart + 1}`;
}

/** A stage by the clock, of a row that knows none: the same as `stageOf`. */
function stands(stage: Stage, now: Date) {
  const goesOn = Prisma.sql`(paused_until IS NULL OR paused_until <= ${now})`;

  switch (stage) {
    case "paused":
      return Prisma.sql`paused_until > ${now}`;
    case "date-set":
      return Prisma.sql`stage = 'date-set' AND stall_since > ${now} AND ${goesOn}`;
    case "meeting-due":
      return Prisma.sql`stage = 'date-set' AND stall_since <= ${now}`;
    default:
      return Prisma.sql`stage = ${stage} AND ${goesOn}`;
  }
}
