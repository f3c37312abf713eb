import "server-only";
import type { Actor, Pair, PairId, PersonId, ProgramId } from "@/lib/domain/people";
import type { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";

/** A completed ending is the only one that both may see; what was re-opened since has ended no more. */
const standingEnd = { completedAt: { not: null }, reopenedAt: null } as const;

/** What makes a `Pair` of a row. */
export const pairColumns = {
  id: true,
  programId: true,
  mentorId: true,
  menteeId: true,
  endings: { where: standingEnd, select: { completedAt: true } },
} satisfies Prisma.PairSelect;

/** The pairs that somebody is half of. */
export function ownPairs(id: PersonId) {
  return { OR: [{ mentorId: id }, { menteeId: id }] } satisfies Prisma.PairWhereInput;
}

/**
 * The pairs that somebody coordinates: not those that they are half of, of which
 * Postgres shows them what one of the two may see.
 */
export function coordinatedPairs(id: PersonId, programId: ProgramId) {
  return { programId, NOT: ownPairs(id) } satisfies Prisma.PairWhereInput;
}

/** The ids of the pairs that somebody is half of. */
export async function listOwnPairIds({ id }: Actor): Promise<ReadonlyArray<PairId>> {
  const rows = await inTheNameOf({ person: id }, (db) =>
    db.pair.findMany({ where: ownPairs(id), select: { id: true } }),
  );

  return rows.map((row) => row.id as PairId);
}

/** Reads a pair without asking what for. For `lib/auth/require` alone. */
export async function findPairUnchecked(actor: Actor, id: PairId): Promise<Pair | null> {
  const row = await inTheNameOf({ person: actor.id }, (db) =>
    db.pair.findUnique({ where: { id }, select: pairColumns }),
  );

  return row && toPair(row);
}

export function toPair(row: Prisma.PairGetPayload<{ select: typeof pairColumns }>): Pair {
  return {
    id: row.id as PairId,
    programId: row.programId as ProgramId,
    mentorId: row.mentorId as PersonId,
    menteeId: row.menteeId as PersonId,
    endedAt: row.endings[0]?.completedAt ?? null,
  };
}
