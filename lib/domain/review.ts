import { type Agreement, confirmedAt, inForce } from "./agreement";
import { type Day, dayIn, monthsAfter } from "./calendar-day";
import { type Pair, type PersonId, participants } from "./people";
import { accept, type Result, refuse } from "./result";
import { defaultTimeZone } from "./time-zones";

/** A day that one of the two has chosen for a review; the one with the highest sequence counts. */
type ReviewDate = {
  version: number;
  round: number;
  sequence: number;
  dueOn: Day;
  setBy: PersonId;
};

/** "Still good": which review of which version, who, and when. */
export type ReviewAnswer = { version: number; round: number; by: PersonId; at: Date };

/** What both, and their coordination, may know of the reviews: dates, and not a word. */
export type ReviewFacts = {
  dates: ReadonlyArray<ReviewDate>;
  answers: ReadonlyArray<ReviewAnswer>;
};

/** The review that comes next, or is due: the two look again at the version in force. */
export type Review = {
  version: number;
  /** The first review of a version is 1; each that both have answered is followed by another. */
  round: number;
  dueOn: Day;
  /** Who chose the day; null while it is the one that follows by itself. */
  setBy: PersonId | null;
  /** How often the day was chosen, so that nobody replaces one that they have not seen. */
  sequence: number;
  answers: ReadonlyArray<ReviewAnswer>;
};

export const noReviews: ReviewFacts = { dates: [], answers: [] };

/** So many months after it came into force, or after the last review, a version is looked at again. */
const reviewMonths = 3;

/** The review of an agreement as it stands; null while no version is in force. */
export function nextReview(agreement: Agreement, pair: Pair, facts: ReviewFacts): Review | null {
  const version = inForce(agreement, pair);
  if (!version) return null;

  return reviewOf(pair, { version: version.version, since: confirmedAt(version) }, facts);
}

/**
 * The review of the version that is in force. A version begins with round 1, and a
 * round that both have answered is followed by the next.
 */
export function reviewOf(
  pair: Pair,
  { version, since: inForceSince }: { version: number; since: Date },
  facts: ReviewFacts,
): Review {
  const answersIn = (round: number) =>
    facts.answers.filter((answer) => answer.version === version && answer.round === round);

  let [round, since] = [1, inForceSince];
  while (participants(pair).every((person) => hasAnswered(answersIn(round), person))) {
    since = new Date(Math.max(...answersIn(round).map(({ at }) => at.getTime())));
    round += 1;
  }

  const chosen = facts.dates
    .filter((date) => date.version === version && date.round === round)
    .reduce<ReviewDate | null>(
      (last, date) => (last && last.sequence > date.sequence ? last : date),
      null,
    );
  return {
    version,
    round,
    // By one clock for both, so that they read the same day.
    dueOn: chosen?.dueOn ?? monthsAfter(dayIn(defaultTimeZone, since), reviewMonths),
    setBy: chosen?.setBy ?? null,
    sequence: chosen?.sequence ?? 0,
    answers: answersIn(round),
  };
}

export function isDue({ dueOn }: Review, today: Day) {
  return dueOn <= today;
}

/** Whether this person is asked today if the agreement still suits. */
export function asks(review: Review, person: PersonId, today: Day) {
  return isDue(review, today) && !hasAnswered(review.answers, person);
}

/** A day for a review is today or later. */
export function isStillAhead(day: Day, today: Day): Result<Day, "day-already-past"> {
  return day >= today ? accept(day) : refuse("day-already-past");
}

export function hasAnswered(answers: ReadonlyArray<ReviewAnswer>, person: PersonId) {
  return answers.some(({ by }) => by === person);
}
