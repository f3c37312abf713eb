"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { saveNewMatchAnswer } from "@/lib/data/new-matches";
import { takeWishBack, wishToGoOn } from "@/lib/data/reopenings";
import { accept } from "@/lib/domain/result";
import { pressed } from "@/lib/schemas/codes";
import { newMatchSchema } from "@/lib/schemas/new-match";

export const answerNewMatch = pairAction(
  "after-the-end:answer",
  newMatchSchema,
  async (grant, { answer, also }) => {
    const saved = await saveNewMatchAnswer(grant, also ? null : (answer ?? null));
    if (!saved.ok) return saved;

    return accept({
      said: also ? ("new-match-answer-taken-back" as const) : ("new-match-answer-saved" as const),
    });
  },
);

export const wish = pairAction("after-the-end:answer", pressed, async (grant) => {
  const wished = await wishToGoOn(grant);

  return wished.ok ? accept({ said: "wish-noted" as const }) : wished;
});

export const takeBackWish = pairAction("after-the-end:answer", pressed, async (grant) => {
  const taken = await takeWishBack(grant);

  return taken.ok ? accept({ said: "wish-taken-back" as const }) : taken;
});
