import "server-only";
import type { Actor, Pair, PairId, PersonId, ProgramId } from "@/lib/domain/people";
import type { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";

/** What makes a `Pair` of a row; a completed ending is the only one that both may see. */
export const pairColumns = {
  id: true,
  programId: true,
  mentorId: true,
  menteeId: true,
  endings: { where: { completedAt: { not: null } }, select: { completedAt: true } },
} satisfies Prisma.PairSelect;

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
