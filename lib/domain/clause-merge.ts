import {
  blankClause,
  type ClauseContent,
  type ClauseRevision,
  revisionOf,
  sameAnswers,
  saysTheSame,
} from "./clause-content";
import type { Locale, PersonId } from "./people";
import { accept, type Result, refuse } from "./result";

/** A part of a clause that is changed by itself: one of its questions, by name, `text` or `undecided`. */
export type ClauseField = string;

/** What a person posts: a clause as they would have it, and the revision that they were looking at. */
export type ClauseDraft = Omit<ClauseContent, "textLocale"> & { basedOn: number };

/** Who writes, in which language, and when. */
export type Writing = { by: PersonId; locale: Locale; at: Date };

/** What becomes of a clause that two have written: in the fields that clash it says what `mine` said. */
export type Merge = { content: ClauseContent; clashes: ReadonlyArray<ClauseField> };

/**
 * Brings together what two made of the same clause, field by field. Where only
 * one of the two changed a field, the change stands; where both changed it, and
 * not to the same, it clashes.
 */
export function mergeClause(
  base: ClauseContent,
  theirs: ClauseContent,
  mine: ClauseContent,
): Merge {
  const questions = [base, theirs, mine].flatMap(({ choices }) => Object.keys(choices));
  const clashes: ClauseField[] = [];
  const choices: Record<string, ReadonlyArray<string>> = {};

  for (const question of new Set(questions)) {
    const [was, other, own] = [base, theirs, mine].map(({ choices }) => choices[question] ?? []);
    const isTheirs = sameAnswers(own, was) || sameAnswers(own, other);
    if (!isTheirs && !sameAnswers(other, was)) clashes.push(question);
    const answers = (isTheirs ? other : own) ?? [];
    if (answers.length > 0) choices[question] = answers;
  }

  const isTheirText = mine.text === base.text || mine.text === theirs.text;
  if (!isTheirText && theirs.text !== base.text) clashes.push("text");
  const { text, textLocale } = isTheirText ? theirs : mine;
  // Of two states there is only one other: a change of both is the same change.
  const undecided = (mine.undecided === base.undecided ? theirs : mine).undecided;

  return { content: { undecided, choices, text, textLocale }, clashes };
}

/** A refused save tells how far the two could be brought together. */
type Revised = Result<ClauseRevision | null, "revised-meanwhile"> & { merge?: Merge };

/**
 * Writes the next revision of a clause. What would leave the clause as it is is accepted and changes
 * nothing, so that a second click is harmless. What was written on an older revision is merged with
 * what was saved since, and refused where the two clash, so that nobody's words are replaced unread.
 *
 * @param base The revision that the draft was written on.
 */
export function reviseClause(
  current: ClauseRevision | null,
  base: ClauseRevision | null,
  { basedOn, ...draft }: ClauseDraft,
  { by, locale, at }: Writing,
): Revised {
  const standing = current ?? blankClause;
  const mine = { ...draft, textLocale: locale };
  if (saysTheSame(standing, mine)) return accept(current);
  const merge = mergeClause(base ?? blankClause, standing, mine);
  const isFromNowhere = basedOn !== revisionOf(base);
  if (isFromNowhere || merge.clashes.length > 0) return { ...refuse("revised-meanwhile"), merge };
  if (saysTheSame(standing, merge.content)) return accept(current);

  const revision = revisionOf(current) + 1;
  return accept({ ...merge.content, revision, readsAs: revision, savedBy: by, savedAt: at });
}
