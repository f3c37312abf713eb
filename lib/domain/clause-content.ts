import { type ClauseCode, questionsOf } from "./clauses";
import type { Locale, PersonId } from "./people";
import { accept, type Result, refuse } from "./result";

/** The chosen answers, question by question; a question without an answer is absent. */
export type Choices = Readonly<Record<string, ReadonlyArray<string>>>;

/** What the two put into a clause: codes that each reads in their own language, and words of their own. */
export type ClauseContent = {
  /** "Not decided yet": whatever else it says, it comes back at the next meeting. */
  undecided: boolean;
  choices: Choices;
  text: string;
  /** The language that `text` was written in. */
  textLocale: Locale;
};

/** A clause as somebody saved it. The first revision is 1. */
export type ClauseRevision = ClauseContent & { revision: number; savedBy: PersonId; savedAt: Date };

/** What a person posts: a clause as they would have it, and the revision that they were looking at. */
export type ClauseDraft = Omit<ClauseContent, "textLocale"> & { basedOn: number };

/** Who writes, in which language, and when. */
export type Writing = { by: PersonId; locale: Locale; at: Date };

/**
 * Writes the next revision of a clause. What says the same as the clause already
 * does is accepted and changes nothing, so that a second click is harmless; what
 * is based on an older revision is refused, so that nobody's words are replaced unread.
 */
export function reviseClause(
  current: ClauseRevision | null,
  { basedOn, ...draft }: ClauseDraft,
  { by, locale, at }: Writing,
): Result<ClauseRevision | null, "revised-meanwhile"> {
  if (saysTheSame(current, draft)) return accept(current);
  if (basedOn !== revisionOf(current)) return refuse("revised-meanwhile");

  // Whoever only ticks an answer leaves the other's words in the other's language.
  const textLocale = draft.text && draft.text === current?.text ? current.textLocale : locale;
  return accept({ ...draft, textLocale, revision: basedOn + 1, savedBy: by, savedAt: at });
}

/** The number of a clause's revision; 0 while nobody has saved it. */
export function revisionOf(clause: ClauseRevision | null) {
  return clause?.revision ?? 0;
}

export function isBlank(content: ClauseContent | null) {
  return !content || (content.text === "" && Object.values(content.choices).flat().length === 0);
}

/** To be taken up again at the next meeting: left blank, or marked as not decided. */
export function isOpen(content: ClauseContent | null) {
  return content === null || content.undecided || isBlank(content);
}

/** The answers in the order of the guide, whatever the order in which they arrived. */
export function inOrder(clause: ClauseCode, choices: Choices): Choices {
  return Object.fromEntries(
    questionsOf(clause)
      .map(([name, { options }]): [string, ReadonlyArray<string>] => [
        name,
        options.filter((option) => choices[name]?.includes(option)),
      ])
      .filter(([, chosen]) => chosen.length > 0),
  );
}

function saysTheSame(current: ClauseContent | null, draft: Omit<ClauseContent, "textLocale">) {
  return (
    (current?.undecided ?? false) === draft.undecided &&
    (current?.text ?? "") === draft.text &&
    sameChoices(current?.choices ?? {}, draft.choices)
  );
}

function sameChoices(these: Choices, those: Choices) {
  const questions = new Set([...Object.keys(these), ...Object.keys(those)]);

  return [...questions].every((question) => {
    const [one, other] = [these[question] ?? [], those[question] ?? []];
    return one.length === other.length && one.every((answer) => other.includes(answer));
  });
}
