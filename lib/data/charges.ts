import "server-only";
import type { PersonId } from "@/lib/domain/people";
import type { Grant } from "@/lib/domain/policy";
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
