import { z } from "zod/mini";
import { clauseCodes } from "@/lib/domain/clauses";
import { suggestionLimit, suggestionOutcomes } from "@/lib/domain/suggestion";
import { from, oneOf } from "./codes";
import { text } from "./text";

/** With the key that the form was given, so that sending it twice leaves one. */
export const leaveSuggestionSchema = z.object({
  suggestion: text({ max: suggestionLimit, required: "required" }),
  clause: oneOf(clauseCodes),
  key: z.uuid(),
});

/** How a suggestion is settled, on which clause, and the meeting to go back to from there. */
export const settleSuggestionSchema = z.object({
  id: z.uuid(),
  as: oneOf(suggestionOutcomes),
  clause: oneOf(clauseCodes),
  from,
});
