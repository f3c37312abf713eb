"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { releaseCharge, takeCharge as saveCharge } from "@/lib/data/charges";
import { completeEnding } from "@/lib/data/endings";
import { markHelpAnswered } from "@/lib/data/help-requests";
import { reopen } from "@/lib/data/reopenings";
import type { PersonId } from "@/lib/domain/people";
import { accept } from "@/lib/domain/result";
import { chargeSchema } from "@/lib/schemas/charge";
import { endingSchema } from "@/lib/schemas/ending";
import { answerHelpSchema } from "@/lib/schemas/help";

export const complete = pairAction("ending:complete", endingSchema, async (grant, { ending }) => {
  const completed = await completeEnding(grant, ending);

  return completed.ok ? accept({ said: "ending-completed" as const }) : completed;
});

export const reopenRelationship = pairAction(
  "ending:reopen",
  endingSchema,
  async (grant, { ending }) => {
    const reopened = await reopen(grant, ending);

    return reopened.ok ? accept({ said: "reopened" as const }) : reopened;
  },
);

export const markAnswered = pairAction(
  "help:answer",
  answerHelpSchema,
  async (grant, { request }) => {
    const marked = await markHelpAnswered(grant, request);

    return marked.ok ? accept({ said: "help-answered" as const }) : marked;
  },
);

export const takeCharge = pairAction(
  "request:charge",
  chargeSchema,
  async (grant, { request, seen }) => {
    const taken = await saveCharge(grant, request, (seen ?? null) as PersonId | null);

    return taken.ok ? accept({ said: "charge-taken" as const }) : taken;
  },
);

export const leaveCharge = pairAction(
  "request:charge",
  chargeSchema,
  async (grant, { request }) => {
    await releaseCharge(grant, request);

    return accept({ said: "charge-released" as const });
  },
);
