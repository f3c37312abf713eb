import "server-only";
import type { FitAnswer, FitCheck } from "@/lib/domain/fit-check";
import type { Grant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf, type Transaction } from "./db";
import { isAlreadyMatched } from "./errors";
import { whileOpen } from "./while-open";

type Refused = "already-matched" | "pair-ended";

/** One's own answer, and whether both have doubts. There is no way to the other's. */
export async function findFitCheck(grant: Grant<"fit-check:view">): Promise<FitCheck> {
  return inTheNameOf({ person: grant.actor.id }, async (db) => {
    const own = await db.fitAnswer.findFirst({ where: keyOf(grant), select: { answer: true } });
    const matches = await db.fitMatch.count({ where: { pairId: grant.pair.id } });

    return { own: (own?.answer as FitAnswer | undefined) ?? null, bothHaveDoubts: matches > 0 };
  });
}

/** Answers, or changes one's answer; the same answer twice is one. */
export async function saveFitAnswer(
  grant: Grant<"fit-check:answer">,
  answer: FitAnswer,
): Promise<Result<undefined, Refused>> {
  const { actor, pair } = grant;

  return untilMatched(grant, async (db) => {
    await db.$executeRaw`
      INSERT INTO fit_answers (pair_id, program_id, person_id, answer)
        VALUES (${pair.id}::uuid, ${pair.programId}::uuid, ${actor.id}::uuid, ${answer})
        ON CONFLICT (pair_id, person_id) DO UPDATE SET answer = excluded.answer, answered_at = now()
        WHERE fit_answers.answer <> excluded.answer`;
    return accept(undefined);
  });
}

/** Leaves nothing of it; taking back what is not there does no harm. */
export async function takeFitAnswerBack(
  grant: Grant<"fit-check:answer">,
): Promise<Result<undefined, Refused>> {
  return untilMatched(grant, async (db) => {
    await db.fitAnswer.deleteMany({ where: keyOf(grant) });
    // Ended a moment before: it stands there as it was.
    const left = await db.fitAnswer.count({ where: keyOf(grant) });

    return left > 0 ? refuse("pair-ended") : accept(undefined);
  });
}

/** Answers stay as they are once both have doubts and have been told so. */
async function untilMatched(
  grant: Grant<"fit-check:answer">,
  work: (db: Transaction) => Promise<Result<undefined, Refused>>,
) {
  try {
    return await whileOpen(grant, work);
  } catch (error) {
    if (isAlreadyMatched(error)) return refuse("already-matched");
    throw error;
  }
}

function keyOf({ actor, pair }: Grant<"fit-check:view" | "fit-check:answer">) {
  return { pairId: pair.id, personId: actor.id };
}
