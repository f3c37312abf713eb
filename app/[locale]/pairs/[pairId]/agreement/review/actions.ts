"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { requireReader } from "@/lib/auth/require";
import { saveReviewAnswer, saveReviewDate } from "@/lib/data/reviews";
import { dayIn } from "@/lib/domain/calendar-day";
import { accept } from "@/lib/domain/result";
import { isStillAhead } from "@/lib/domain/review";
import { reviewAnswerSchema, reviewDateSchema } from "@/lib/schemas/review";
import { sayMeanwhile } from "./say-meanwhile";

export const answerReview = pairAction(
  "agreement:review",
  reviewAnswerSchema,
  async (grant, seen) => {
    const { timeZone } = await requireReader();
    const saved = await saveReviewAnswer(grant, seen, dayIn(timeZone, new Date()));

    return saved.ok ? accept({ said: "review-answered" as const }) : saved;
  },
);

export const chooseReviewDate = pairAction(
  "agreement:review",
  reviewDateSchema,
  async (grant, choice) => {
    const { timeZone } = await requireReader();
    const ahead = isStillAhead(choice.dueOn, dayIn(timeZone, new Date()));
    if (!ahead.ok) return ahead;

    const saved = await saveReviewDate(grant, choice);
    if (!saved.ok) return { ...saved, meanwhile: await sayMeanwhile(grant, saved.meanwhile) };

    return accept({ revision: saved.value.sequence, said: "review-date-set" as const });
  },
);
