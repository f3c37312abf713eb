"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { settleSuggestion, takeSuggestion } from "@/lib/data/settle-suggestion";
import { leaveSuggestion } from "@/lib/data/suggestions";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { leaveSuggestionSchema, settleSuggestionSchema } from "@/lib/schemas/suggestion";
import { takenPath } from "./paths";

export const leaveOnClause = pairAction(
  "agreement:record",
  leaveSuggestionSchema,
  async (grant, { suggestion: text, ...about }) => {
    const left = await leaveSuggestion(grant, { ...about, text }, await getRequestLocale());

    return left.ok ? accept({ said: "suggestion-left" as const }) : left;
  },
);

export const answerSuggestion = pairAction(
  "agreement:record",
  settleSuggestionSchema,
  async (grant, { id, as, clause, from }) => {
    if (as !== "taken") return settleSuggestion(grant, id, as);

    const taken = await takeSuggestion(grant, id);
    // On to its text, where the words are now to be changed.
    return taken.ok ? accept({ goTo: takenPath(grant.pair.id, clause, from, id) }) : taken;
  },
);
