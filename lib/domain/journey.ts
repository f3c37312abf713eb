import { isPaused, type Pause } from "./pause";
import { type Pair, type PersonId, participants } from "./people";
import type { ReviewFacts } from "./review";

/** Says "yes" to one version of the agreement: who, to which and when. */
type ConfirmationFact = { version: number; by: PersonId; at: Date };

/**
 * How far a pair has come: dates, and not a word of what the two said. It is all
 * that the coordination sees, and the two see the same.
 */
export type Progress = {
  matchedAt: Date;
  /** Since when both have arrived in Tandem; null while one of them has not. */
  arrivedAt: Date | null;
  /** The planned beginning of each meeting, by its number; 1 is the first. */
  meetingDates: ReadonlyMap<number, Date>;
  /** When each meeting took place that they noted, by its number. */
  meetingsHeld: ReadonlyMap<number, Date>;
  confirmations: ReadonlyArray<ConfirmationFact>;
  /** The days that were chosen for looking at the agreement again, and who found it still good. */
  reviews: ReviewFacts;
  /** What the two have last chosen about a pause. */
  pause: Pause;
  /** When they last went on: before the day of a pause, or after an end that was none. */
  wentOnAt: Date | null;
  endedAt: Date | null;
};

/** Where a pair can stand, in the order of its journey. */
export const stages = [
  "invited",
  "no-date",
  "date-set",
  "meeting-due",
  "met",
  "one-confirmation",
  "in-force",
  "paused",
  "ended",
] as const;

export type Stage = (typeof stages)[number];

/** Where a pair stands, in the words of its coordination. */
export function stageOf(pair: Pair, progress: Progress, now: Date): Stage {
  if (progress.endedAt) return "ended";
  if (isPaused(progress.pause, now)) return "paused";
  if (inForceSince(pair, progress)) return "in-force";
  if (progress.confirmations.length > 0) return "one-confirmation";
  if (progress.meetingsHeld.size > 0) return "met";

  const first = progress.meetingDates.get(1);
  if (!first) return progress.arrivedAt ? "no-date" : "invited";
  return first <= now ? "meeting-due" : "date-set";
}

/** When the version that is in force was confirmed by the second of the two; null while none is. */
export function inForceSince(pair: Pair, progress: Progress): Date | null {
  return versionInForce(pair, progress)?.since ?? null;
}

/** The newest version that both have confirmed, and since when; null while none is. */
export function versionInForce(pair: Pair, { confirmations }: Pick<Progress, "confirmations">) {
  const version = Math.max(
    0,
    ...confirmations
      .filter(({ version }) =>
        participants(pair).every((person) =>
          confirmations.some((yes) => yes.version === version && yes.by === person),
        ),
      )
      .map(({ version }) => version),
  );
  const yeses = confirmations.filter((yes) => yes.version === version);
  if (yeses.length === 0) return null;

  return { version, since: new Date(Math.max(...yeses.map(({ at }) => at.getTime()))) };
}

type Met = Pick<Progress, "meetingsHeld" | "confirmations">;

/** Two who have confirmed an agreement have met, whether or not they noted it. */
export function hasMet({ meetingsHeld, confirmations }: Met) {
  return meetingsHeld.size > 0 || confirmations.length > 0;
}

/** When the first of the meetings took place; null while none did. */
export function metAt({ meetingsHeld }: Progress): Date | null {
  return meetingsHeld.size > 0
    ? new Date(Math.min(...[...meetingsHeld.values()].map(Number)))
    : null;
}

/** The number of the meeting that comes next: the first while it has not taken place. */
export function nextMeetingNumber(progress: Met) {
  return Math.max(hasMet(progress) ? 1 : 0, ...progress.meetingsHeld.keys()) + 1;
}

/** How long a meeting stays before the eyes of the two once they have noted that it took place. */
const hoursOnScreen = 12;

/**
 * The meeting after the first that the two are at: the next one, or for the rest
 * of the day the one that they have just noted, unless the next has its hour.
 */
export function laterMeetingAt(progress: Progress, now: Date) {
  const next = nextMeetingNumber(progress);
  const last = next - 1;
  const date = nextMeeting(progress);
  const heldAt = last > 1 && progress.meetingsHeld.get(last);
  if (!heldAt || (date && date <= now)) return next;

  return now.getTime() - heldAt.getTime() < hoursOnScreen * 3_600_000 ? last : next;
}

/** When the next meeting is planned; null while it has no date. */
export function nextMeeting(progress: Progress): Date | null {
  return progress.meetingDates.get(nextMeetingNumber(progress)) ?? null;
}
