import { dayBegins } from "./calendar-day";
import { metAt, type Progress, versionInForce } from "./journey";
import type { Pair } from "./people";
import { reviewOf } from "./review";

/** What a pair may lack, from the beginning of its journey on: the sooner it lacks something, the more it is at risk. */
export const stallReasons = [
  "no-answer",
  "no-date",
  "not-noted",
  "no-agreement",
  "one-confirmation",
  "review-overdue",
] as const;

export type StallReason = (typeof stallReasons)[number];

/** What a pair lacks next, and from which moment on, which may lie ahead. */
export type Stall = { reason: StallReason; since: Date };

/** The same with the fact that it should have followed, for whoever says it in words. */
export type StallAfter = Stall & { after: Date };

/** After how many days of a stall Tandem writes to the two, and after how many their coordination sees it. */
export type Delays = { nudgeDays: number; attentionDays: number };

/**
 * What a pair lacks next; null once it has ended. No clock is in it, so that Postgres can
 * keep the same beside the facts (`pair_states_of`).
 */
export function stallOf(pair: Pair, progress: Progress): StallAfter | null {
  const missing = missingOf(pair, progress);
  if (!missing) return null;

  // A pause, or an end that was none, gives them all the time anew.
  const { pause, wentOnAt } = progress;
  const beginnings = [missing.after, pause.resumesOn && dayBegins(pause.resumesOn), wentOnAt];
  return { ...missing, since: latest(beginnings.filter((at) => at !== null)) };
}

function missingOf(pair: Pair, progress: Progress): Omit<StallAfter, "since"> | null {
  const { matchedAt, arrivedAt, meetingDates, confirmations, endedAt } = progress;
  if (endedAt) return null;

  const inForce = versionInForce(pair, progress);
  if (inForce) {
    const { dueOn } = reviewOf(pair, inForce, progress.reviews);
    return { reason: "review-overdue", after: dayBegins(dueOn) };
  }
  if (confirmations.length > 0) {
    return { reason: "one-confirmation", after: latest(confirmations.map(({ at }) => at)) };
  }
  const met = metAt(progress);
  if (met) return { reason: "no-agreement", after: met };

  const planned = meetingDates.get(1);
  if (planned) return { reason: "not-noted", after: planned };
  if (arrivedAt) return { reason: "no-date", after: latest([matchedAt, arrivedAt]) };
  return { reason: "no-answer", after: matchedAt };
}

const day = 86_400_000;

/** When Tandem reminds the two of what is missing, by itself. */
export function nudgedAt({ since }: Stall, { nudgeDays }: Delays) {
  return new Date(since.getTime() + nudgeDays * day);
}

/** From when the coordination sees what is missing; the two are told this moment. */
export function seenFrom({ since }: Stall, { attentionDays }: Delays) {
  return new Date(since.getTime() + attentionDays * day);
}

/** A stall that began before this moment is seen by the coordination now. */
export function seenSince(now: Date, { attentionDays }: Delays) {
  return new Date(now.getTime() - attentionDays * day);
}

/** Whether something is missing by now. */
export function isStalled({ since }: Stall, now: Date) {
  return since <= now;
}

/** For how many whole days something has been missing. */
export function daysLacking({ since }: Stall, now: Date) {
  return Math.floor((now.getTime() - since.getTime()) / day);
}

function latest(moments: ReadonlyArray<Date>) {
  return new Date(Math.max(...moments.map(Number)));
}
