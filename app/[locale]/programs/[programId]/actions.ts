"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { completeEnding } from "@/lib/data/endings";
import { markHelpAnswered } from "@/lib/data/help-requests";
import { reopen } from "@/lib/data/reopenings";
import { accept } from "@/lib/domain/result";
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
