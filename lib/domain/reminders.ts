import { type Day, dayIn, daysBefore } from "./calendar-day";
import { nextMeetingNumber, type Progress, versionInForce } from "./journey";
import type { LetterKind } from "./letters";
import { isPaused } from "./pause";
import type { Pair, PersonId } from "./people";
import { reflectionQuestions } from "./reflection";
import { asks, type ReviewFacts, reviewOf } from "./review";

/** What somebody is reminded of, in one of their pairs; `key` names it for good, so that it is said once. */
export type Reminder = {
  kind: Extract<LetterKind, "meeting-reminder" | "homework" | "review">;
  pair: Pair;
  key: string;
  /** The first day on which it is said, by the reader's calendar. */
  from: Day;
  /** The last day on which it still says something; null while it waits to be answered. */
  until: Day | null;
  /** The beginning of the meeting that it is about; null where it is about none. */
  startsAt: Date | null;
};

/** A pair of the one who is reminded: dates, and not a word. */
export type ToRemind = {
  pair: Pair;
  progress: Pick<Progress, "meetingDates" | "meetingsHeld" | "confirmations" | "pause" | "endedAt">;
  /** Since when each meeting has the date that it has, and how often it was moved. */
  datesSet: ReadonlyMap<number, { setAt: Date; sequence: number }>;
  reviews: ReviewFacts;
  /** How many of their own reflections they have shared. */
  sharedQuestions: number;
};

type Reader = { person: PersonId; timeZone: string };

/**
 * What one person is still to be reminded of, today or later. A pause or an ending
 * stops everything at once; what waits to be answered is said when the pause is over.
 */
export function remindersAhead(
  pairs: ReadonlyArray<ToRemind>,
  reader: Reader,
  now: Date,
): ReadonlyArray<Reminder> {
  const today = dayIn(reader.timeZone, now);

  return pairs
    .filter(({ progress }) => !progress.endedAt)
    .flatMap((facts) =>
      [...remindersOfMeeting(facts, reader), ...remindersOfReview(facts, reader)].map((reminder) =>
        onceResumed(reminder, facts, now),
      ),
    )
    .filter(({ from, until }) => until === null || (until >= today && until >= from));
}

/** What falls on a day, all of it in one letter, and the next day on which something does. */
export function fallingOn(day: Day, ahead: ReadonlyArray<Reminder>) {
  const later = ahead.map(({ from }) => from).filter((from) => from > day);

  return { today: ahead.filter(({ from }) => from <= day), next: later.toSorted()[0] ?? null };
}

/** The day before a meeting, and two days before a later one what was to be thought about until then. */
function remindersOfMeeting(facts: ToRemind, { person, timeZone }: Reader) {
  const { pair, progress, datesSet, sharedQuestions } = facts;
  const meeting = nextMeetingNumber(progress);
  const startsAt = progress.meetingDates.get(meeting);
  const set = datesSet.get(meeting);
  if (!startsAt || !set) return [];

  const eve = daysBefore(dayIn(timeZone, startsAt), 1);
  const ofDate: Reminder = {
    kind: "meeting-reminder",
    pair,
    key: `meeting-reminder:${pair.id}:${meeting}:${set.sequence}:${person}`,
    from: eve,
    until: eve,
    startsAt,
  };
  // Once, however often the date is moved.
  const ofHomework: Reminder = {
    ...ofDate,
    kind: "homework",
    key: `homework:${pair.id}:${person}`,
    from: daysBefore(eve, 1),
  };
  const isHomeworkAsked =
    meeting > 1 && person === pair.menteeId && sharedQuestions < reflectionQuestions.length;

  // A date that was set on the very day, or later, is fresh in everybody's mind.
  return [ofDate, ...(isHomeworkAsked ? [ofHomework] : [])].filter(
    ({ from }) => dayIn(timeZone, set.setAt) < from,
  );
}

function remindersOfReview(
  { pair, progress, reviews }: ToRemind,
  { person }: Reader,
): ReadonlyArray<Reminder> {
  const inForce = versionInForce(pair, progress);
  if (!inForce) return [];

  const review = reviewOf(pair, inForce, reviews);
  const { version, round, dueOn } = review;
  if (!asks(review, person, dueOn)) return [];

  const key = `review:${pair.id}:${version}:${round}:${dueOn}:${person}`;
  return [{ kind: "review", pair, key, from: dueOn, until: null, startsAt: null }];
}

function onceResumed(reminder: Reminder, { progress: { pause } }: ToRemind, now: Date): Reminder {
  const resumesOn = isPaused(pause, now) ? pause.resumesOn : null;

  return resumesOn && reminder.from < resumesOn ? { ...reminder, from: resumesOn } : reminder;
}
