import { type ClauseCode, questionsOf } from "./clauses";
import type { Locale, PersonId } from "./people";

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
export type ClauseRevision = ClauseContent & {
  revision: number;
  /** The earliest revision that says exactly the same: often itself, and 0 for a clause left blank. */
  readsAs: number;
  savedBy: PersonId;
  savedAt: Date;
};

/** What stands in a clause that nobody has saved. */
export const blankClause: ClauseContent = {
  undecided: false,
  choices: {},
  text: "",
  textLocale: "fr",
};

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

/** A clause as if nobody had ever saved it: whatever was written in it was taken out again. */
export function isUntouched(content: ClauseContent | null) {
  return isBlank(content) && !content?.undecided;
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

/** The same words and answers, in whatever order these arrived. */
export function saysTheSame(one: ClauseContent, other: ClauseContent) {
  const questions = new Set([...Object.keys(one.choices), ...Object.keys(other.choices)]);

  return (
    one.undecided === other.undecided &&
    one.text === other.text &&
    [...questions].every((code) => sameAnswers(one.choices[code], other.choices[code]))
  );
}

export function sameAnswers(these: ReadonlyArray<string> = [], those: ReadonlyArray<string> = []) {
  return these.length === those.length && these.every((answer) => those.includes(answer));
}
