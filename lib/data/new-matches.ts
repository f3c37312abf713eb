import "server-only";
import type { NewMatchAnswer } from "@/lib/domain/new-match";
import type { Grant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf } from "./db";
import { isRefusedByPolicy } from "./errors";

/** What this person has answered; null is no answer. */
export async function findNewMatchAnswer({
  actor,
  pair,
}: Grant<"ending:view">): Promise<NewMatchAnswer | null> {
  const row = await inTheNameOf({ person: actor.id }, (db) =>
    db.newMatchAnswer.findUnique({
      where: { pairId_personId: { pairId: pair.id, personId: actor.id } },
      select: { answer: true },
    }),
  );

  return (row?.answer ?? null) as NewMatchAnswer | null;
}

/** Keeps one answer, the newest; null leaves none. */
export async function saveNewMatchAnswer(
  { actor, pair }: Grant<"after-the-end:answer">,
  answer: NewMatchAnswer | null,
): Promise<Result<undefined, "goes-on-again">> {
  const key = { pairId: pair.id, personId: actor.id };

  try {
    await inTheNameOf({ person: actor.id }, async (db) => {
      if (!answer) return db.newMatchAnswer.deleteMany({ where: key });

      return db.newMatchAnswer.upsert({
        where: { pairId_personId: key },
        create: { ...key, programId: pair.programId, answer },
        update: { answer, answeredAt: new Date() },
      });
    });
    return accept(undefined);
  } catch (error) {
    if (isRefusedByPolicy(error)) return refuse("goes-on-again");
    throw error;
  }
}
