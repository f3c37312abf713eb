import "server-only";
import {
  type EndingRequest,
  type EndingWish,
  isSameWish,
  revealsReason,
} from "@/lib/domain/ending";
import type { Fresh } from "@/lib/domain/fresh";
import type { Grant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import type { Locale } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { isNoOpenEnding } from "./errors";
import { newId } from "./key-of";
import { whileOpen } from "./while-open";
import { open, seal } from "./words";

const requestColumns = {
  id: true,
  personId: true,
  askedAt: true,
  reason: true,
  reasonLocale: true,
  showsReason: true,
  showsAsker: true,
} as const;

/** The wish of this person that stands, if any. There is no way to the other's. */
export async function findOwnEndingRequest({
  actor,
  pair,
}: Grant<"ending:view" | "ending:request">): Promise<EndingRequest | null> {
  return inTheNameOf({ person: actor.id }, (db) =>
    findStanding(db, { pairId: pair.id, personId: actor.id }),
  );
}

/** Every wish of this person to end, also those that were taken back. There is no way to the other's. */
export async function listOwnEndingRequests({ actor, pair }: Grant<"ending:view">) {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.endingRequest.findMany({
      where: { pairId: pair.id, personId: actor.id },
      orderBy: { askedAt: "asc" },
      select: { ...requestColumns, takenBackAt: true, closedAt: true },
    }),
  );

  return rows.map(opened);
}

/**
 * Asking twice is asking once. Other words or choices than those that were sent
 * are refused: they would be lost without a word, or shown against a first "no".
 */
export async function requestEnding(
  grant: Grant<"ending:request">,
  fresh: Fresh,
  wish: EndingWish,
  reasonLocale: Locale,
): Promise<Result<undefined, "already-asked" | "pair-ended">> {
  const { pair } = grant;
  const { reason, showsReason, showsAsker } = wish;
  const key = { pairId: pair.id, personId: fresh.actor.id };
  const own = { id: newId(), ...key };

  return whileOpen(grant, async (db) => {
    const { count } = await db.endingRequest.createMany({
      data: {
        ...own,
        programId: pair.programId,
        reason: seal("ending_requests.reason", own, reason),
        shownReason: revealsReason(wish) ? seal("ending_requests.shown_reason", own, reason) : null,
        reasonLocale,
        showsReason,
        showsAsker,
      },
      skipDuplicates: true,
    });
    if (count > 0) return accept(undefined);

    const standing = await findStanding(db, key);
    return standing && isSameWish(standing, wish) ? accept(undefined) : refuse("already-asked");
  });
}

/** The other's request, if there is one, keeps the ending open; nobody learns of it here. */
export async function takeBackEnding({
  actor,
  pair,
}: Grant<"ending:request">): Promise<Result<undefined, "no-open-ending">> {
  try {
    const { count } = await inTheNameOf({ person: actor.id }, (db) =>
      db.endingRequest.updateMany({
        where: { pairId: pair.id, personId: actor.id, takenBackAt: null, closedAt: null },
        data: { takenBackAt: new Date() },
      }),
    );
    return count > 0 ? accept(undefined) : refuse("no-open-ending");
  } catch (error) {
    if (isNoOpenEnding(error)) return refuse("no-open-ending");
    throw error;
  }
}

/**
 * Ends a relationship that nobody of the two has asked to end. What one of them has
 * asked meanwhile is completed as such, and not beside it.
 */
export async function endRelationship(
  grant: Grant<"ending:decide">,
): Promise<Result<undefined, "ending-asked-meanwhile" | "pair-ended">> {
  const { actor, pair } = grant;
  const now = new Date();

  return whileOpen(grant, async (db) => {
    const { count } = await db.ending.createMany({
      data: {
        pairId: pair.id,
        programId: pair.programId,
        askedAt: now,
        completedAt: now,
        completedById: actor.id,
      },
      skipDuplicates: true,
    });
    return count > 0 ? accept(undefined) : refuse("ending-asked-meanwhile");
  });
}

/** Refuses what was taken back, or completed, a moment before. */
export async function completeEnding(
  { actor, pair }: Grant<"ending:complete">,
  endingId: string,
): Promise<Result<undefined, "no-open-ending">> {
  const { count } = await inTheNameOf({ person: actor.id }, (db) =>
    db.ending.updateMany({
      where: { id: endingId, pairId: pair.id, takenBackAt: null, completedAt: null },
      data: { completedAt: new Date(), completedById: actor.id },
    }),
  );

  return count > 0 ? accept(undefined) : refuse("no-open-ending");
}

async function findStanding(
  db: Transaction,
  key: { pairId: string; personId: string },
): Promise<EndingRequest | null> {
  const row = await db.endingRequest.findFirst({
    where: { ...key, takenBackAt: null, closedAt: null },
    select: requestColumns,
  });

  return row && opened(row);
}

function opened<Row extends { id: string; personId: string; reason: string }>({
  id,
  personId,
  ...request
}: Row) {
  const reason = open("ending_requests.reason", { id, personId }, request.reason);

  return { ...request, reason };
}
