"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { requirePair, requireReader } from "@/lib/auth/require";
import { findFitCheck, saveFitAnswer, takeFitAnswerBack } from "@/lib/data/fit-checks";
import { findOverview } from "@/lib/data/overviews";
import { isFitCheckOpen } from "@/lib/domain/fit-check";
import { accept, refuse } from "@/lib/domain/result";
import { fitCheckSchema } from "@/lib/schemas/fit-check";

export const answerFitCheck = pairAction(
  "fit-check:answer",
  fitCheckSchema,
  async (grant, { answer, also }) => {
    if (also || !answer) {
      const taken = await takeFitAnswerBack(grant);
      return taken.ok ? accept({ said: "fit-answer-taken-back" as const }) : taken;
    }

    const { id } = grant.pair;
    const { timeZone } = await requireReader();
    const { progress } = await findOverview(await requirePair(id, "pair:view"));
    if (!isFitCheckOpen(progress, timeZone, new Date())) return refuse("too-soon-to-say");

    const saved = await saveFitAnswer(grant, answer);
    if (!saved.ok) return saved;
    const { bothHaveDoubts } = await findFitCheck(await requirePair(id, "fit-check:view"));
    return accept({
      said: bothHaveDoubts ? ("fit-answers-matched" as const) : ("fit-answer-saved" as const),
    });
  },
);
