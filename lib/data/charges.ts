import "server-only";
import type { PersonId } from "@/lib/domain/people";
import type { Grant, ProgramGrant } from "@/lib/domain/policy";
import type { Charge } from "@/lib/domain/queue";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf } from "./db";
import { isRefusedByPolicy } from "./errors";

/**
 * Takes charge of a request, over from `seen` where somebody had it: of two at
 * once one has it, and the other is told. Refused, too, once it is settled.
 */
export async function takeCharge(
  { actor, pair }: Grant<"request:charge">,
  requestId: string,
  seen: PersonId | null,
): Promise<Result<undefined, "charge-changed-meanwhile">> {
  const { id: pairId, programId } = pair;

  try {
    const isOwn = await inTheNameOf({ person: actor.id }, async (db) => {
      if (seen) await db.requestCharge.deleteMany({ where: { requestId, takenById: seen } });
      await db.requestCharge.createMany({
        data: { requestId, programId, pairId, takenById: actor.id },
        skipDuplicates: true,
      });
      return db.requestCharge.count({ where: { requestId, takenById: actor.id } });
    });
    return isOwn ? accept(undefined) : refuse("charge-changed-meanwhile");
  } catch (error) {
    if (isRefusedByPolicy(error)) return refuse("charge-changed-meanwhile");
    throw error;
  }
}

/** Leaves one's own charge to the others. */
export async function releaseCharge({ actor }: Grant<"request:charge">, requestId: string) {
  await inTheNameOf({ person: actor.id }, (db) =>
    db.requestCharge.deleteMany({ where: { requestId, takenById: actor.id } }),
  );

  return accept(undefined);
}

/** Which coordinator has taken charge of a request, if any. */
export async function findCharge(
  { actor }: ProgramGrant,
  requestId: string,
): Promise<Charge | null> {
  const row = await inTheNameOf({ person: actor.id }, (db) =>
    db.requestCharge.findUnique({
      where: { requestId },
      select: { takenById: true, takenAt: true, takenBy: { select: { name: true } } },
    }),
  );

  return row && { by: row.takenById as PersonId, name: row.takenBy.name, since: row.takenAt };
}
