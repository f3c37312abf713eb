import "server-only";
import type { Grant } from "@/lib/domain/policy";
import { type Reopening, reopenableSince, reopenableUntil } from "@/lib/domain/reopening";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf, type Transaction } from "./db";
import { isRefusedByPolicy } from "./errors";

type Refused = "cannot-reopen";

/** What this person may know of going on after all; null once it is too late, and while the relationship goes on. */
export async function findReopening({
  actor,
  pair,
}: Grant<"ending:view">): Promise<Reopening | null> {
  const ending = await inTheNameOf({ person: actor.id }, (db) =>
    db.ending.findFirst({
      where: reopenable(pair.id),
      select: {
        completedAt: true,
        reopeningWishedAt: true,
        wishes: { where: { personId: actor.id }, select: { personId: true } },
      },
    }),
  );
  if (!ending?.completedAt) return null;

  return {
    isWished: ending.wishes.length > 0,
    isWishedByBoth: ending.reopeningWishedAt !== null,
    until: reopenableUntil(ending.completedAt),
  };
}

/** Wishing twice is wishing once. Nobody learns of it before the other wishes the same. */
export async function wishToGoOn(
  grant: Grant<"after-the-end:answer">,
): Promise<Result<undefined, Refused>> {
  const { actor, pair } = grant;

  return whileReopenable(grant, async (db, endingId) => {
    await db.reopeningWish.createMany({
      data: { endingId, pairId: pair.id, programId: pair.programId, personId: actor.id },
      skipDuplicates: true,
    });
  });
}

export async function takeWishBack(
  grant: Grant<"after-the-end:answer">,
): Promise<Result<undefined, Refused>> {
  const { actor } = grant;

  return whileReopenable(grant, async (db, endingId) => {
    await db.reopeningWish.deleteMany({ where: { endingId, personId: actor.id } });
  });
}

/** Re-opens what both wish to go on with; Postgres refuses what one of them does not wish, or has ended too long ago. */
export async function reopen(
  { actor, pair }: Grant<"ending:reopen">,
  endingId: string,
): Promise<Result<undefined, Refused>> {
  const { count } = await inTheNameOf({ person: actor.id }, (db) =>
    db.ending.updateMany({
      where: { id: endingId, ...reopenable(pair.id), reopeningWishedAt: { not: null } },
      data: { reopenedAt: new Date(), reopenedById: actor.id },
    }),
  );

  return count > 0 ? accept(undefined) : refuse("cannot-reopen");
}

async function whileReopenable(
  { actor, pair }: Grant<"after-the-end:answer">,
  work: (db: Transaction, endingId: string) => Promise<void>,
): Promise<Result<undefined, Refused>> {
  try {
    return await inTheNameOf({ person: actor.id }, async (db) => {
      const ending = await db.ending.findFirst({
        where: reopenable(pair.id),
        select: { id: true },
      });
      if (!ending) return refuse("cannot-reopen");

      await work(db, ending.id);
      return accept(undefined);
    });
  } catch (error) {
    // Re-opened, or too late, between the two.
    if (isRefusedByPolicy(error)) return refuse("cannot-reopen");
    throw error;
  }
}

function reopenable(pairId: string) {
  return { pairId, reopenedAt: null, completedAt: { gt: reopenableSince(new Date()) } };
}
