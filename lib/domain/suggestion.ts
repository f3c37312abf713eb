import type { ClauseCode } from "./clauses";
import type { Locale, PersonId } from "./people";
import { accept, type Result, refuse } from "./result";

/** The longest suggestion, in characters. */
export const suggestionLimit = 600;

/** The other one takes or declines it; its writer withdraws it. */
export const suggestionOutcomes = ["taken", "declined", "withdrawn"] as const;
export type SuggestionOutcome = (typeof suggestionOutcomes)[number];

/** Words that one of the two would rather have in a clause, left there instead of changing it. */
export type Suggestion = {
  id: string;
  clause: ClauseCode;
  text: string;
  /** The language that it was written in. */
  locale: Locale;
  by: PersonId;
  at: Date;
  /** How it ended; null while it waits for an answer. */
  settled: { as: SuggestionOutcome; at: Date } | null;
};

/** Those that wait for an answer. */
export function openSuggestions(suggestions: ReadonlyArray<Suggestion>) {
  return suggestions.filter(({ settled }) => settled === null);
}

/** Those on one clause. */
export function suggestionsOn(suggestions: ReadonlyArray<Suggestion>, clause: ClauseCode) {
  return suggestions.filter((suggestion) => suggestion.clause === clause);
}

/**
 * Settles a suggestion. The same answer again, as a second click gives it, is
 * accepted; another is refused, and so is an answer that is not this person's to give.
 */
export function settle(
  { by, settled }: Suggestion,
  outcome: SuggestionOutcome,
  person: PersonId,
): Result<{ isNew: boolean }, "settled-meanwhile"> {
  const isOwn = by === person;
  if (isOwn !== (outcome === "withdrawn")) return refuse("settled-meanwhile");
  if (settled)
    return settled.as === outcome ? accept({ isNew: false }) : refuse("settled-meanwhile");

  return accept({ isNew: true });
}

/** The text of a clause with suggested words below what stands there, as a paragraph of their own. */
export function withSuggested(text: string, suggested: string) {
  return text ? `${text}\n\n${suggested}` : suggested;
}
