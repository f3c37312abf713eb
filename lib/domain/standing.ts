import { dayIn } from "./calendar-day";
import { hasMet, nextMeeting, type Progress, versionInForce } from "./journey";
import { type Pair, type PersonId, participants } from "./people";
import { asks, noReviews, type ReviewFacts, reviewOf } from "./review";

/**
 * What one of the two has done, and what both may know of the meeting and the
 * agreement. Nothing in it says what the other has prepared or thought.
 */
export type OwnFacts = {
  /** How many prompts one has a note under. */
  preparedPrompts: number;
  /** Who has joined the meeting that comes next: the first, or a later one in the last few days. */
  joinedBy: ReadonlyArray<PersonId>;
  /** Who has proposed times for that meeting which may still be taken. */
  proposedBy: PersonId | null;
  /** How many prompts wait for the next meeting, kept for later. */
  keptPrompts: number;
  hasWrittenClauses: boolean;
  /** How many clauses say something and are not left open. */
  decidedClauses: number;
  /** Who has confirmed the agreement exactly as it reads now. */
  confirmedAsItReads: ReadonlyArray<PersonId>;
  /** When the agreement is looked at again, and who has found it still good. */
  reviews: ReviewFacts;
  answeredQuestions: number;
  sharedQuestions: number;
  /** Both have doubts about the match, and have been told so; one's own answer alone is no fact of a card. */
  bothHaveDoubts: boolean;
  /** Since when one's own wish to end the relationship stands. */
  askedToEndAt: Date | null;
};

/** Of somebody who has done nothing yet. */
export const noFacts: OwnFacts = {
  preparedPrompts: 0,
  joinedBy: [],
  proposedBy: null,
  keptPrompts: 0,
  hasWrittenClauses: false,
  decidedClauses: 0,
  confirmedAsItReads: [],
  reviews: noReviews,
  answeredQuestions: 0,
  sharedQuestions: 0,
  bothHaveDoubts: false,
  askedToEndAt: null,
};

/** The journey of one of the two: whose it is, by which clocks, how far the pair is, and what is one's own. */
export type Journey = {
  pair: Pair;
  person: PersonId;
  timeZone: string;
  progress: Progress;
  facts: OwnFacts;
};

/** Where a pair that goes on stands, in a sentence to the person who reads it. */
export type Standing =
  | "no-date"
  | "times-to-answer"
  | "times-proposed"
  | "date-set"
  | "meeting-due"
  | "partner-joined"
  | "under-way"
  | "met"
  | "meeting-again"
  | "being-written"
  | "own-confirmation-missing"
  | "partner-confirmation-missing"
  | "changed-since"
  | "in-force"
  | "review-due";

export function standingOf(journey: Journey, now: Date): Standing {
  const { pair, person, progress, facts } = journey;

  if (hasMet(progress) && isMeetingAgain(journey, now)) return "meeting-again";
  if (facts.confirmedAsItReads.length > 0) {
    const confirmation = confirmationOf(pair, person, facts);
    return confirmation === "in-force" && isAskedToReview(journey, now)
      ? "review-due"
      : confirmation;
  }
  if (progress.confirmations.length > 0) return "changed-since";
  if (hasMet(progress)) return facts.hasWrittenClauses ? "being-written" : "met";
  if (facts.joinedBy.includes(person)) return "under-way";
  if (facts.joinedBy.length > 0) return "partner-joined";

  const date = nextMeeting(progress);
  if (!date) return withoutDate(journey);
  return date <= now ? "meeting-due" : "date-set";
}

/** Whose turn it is to answer the times that are proposed for a meeting, if any are. */
function withoutDate({ person, facts: { proposedBy } }: Journey): Standing {
  if (!proposedBy) return "no-date";
  return proposedBy === person ? "times-proposed" : "times-to-answer";
}

/** Whose "yes" is missing from the agreement as it now reads. */
export function confirmationOf(pair: Pair, person: PersonId, { confirmedAsItReads }: OwnFacts) {
  const missing = participants(pair).filter((one) => !confirmedAsItReads.includes(one));

  if (missing.includes(person)) return "own-confirmation-missing";
  return missing.length > 0 ? "partner-confirmation-missing" : "in-force";
}

const day = 86_400_000;

/**
 * A meeting after the first is at hand: from the day before its date until three days after it, or
 * once somebody is there. What else is to do is done in it, or waits until it is over.
 */
function isMeetingAgain({ progress, facts }: Journey, now: Date) {
  const date = nextMeeting(progress);
  const toGo = date && date.getTime() - now.getTime();

  return facts.joinedBy.length > 0 || (toGo !== null && toGo <= day && toGo >= -3 * day);
}

/** The day has come on which this person is asked if the agreement is still good, and they have not said so yet. */
function isAskedToReview({ pair, person, timeZone, progress, facts }: Journey, now: Date) {
  const inForce = versionInForce(pair, progress);

  return (
    inForce !== null && asks(reviewOf(pair, inForce, facts.reviews), person, dayIn(timeZone, now))
  );
}
