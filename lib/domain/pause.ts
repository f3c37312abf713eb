import { type Day, dayAfter, dayIn, monthsAfter } from "./calendar-day";
import { accept, type Result, refuse } from "./result";
import { defaultTimeZone } from "./time-zones";

/** The last choice about a pause; without a day the two go on. */
export type Pause = {
  resumesOn: Day | null;
  /** Counts the choices, so that nobody replaces one that they have not seen; 0 before the first. */
  sequence: number;
};

export const noPause: Pause = { resumesOn: null, sequence: 0 };

/** A pause that is to last longer than this is an ending, or one to choose again. */
const longestMonths = 12;

/** Until its day comes, when it is over by itself. By one clock for both, so that they resume on the same day. */
export function isPaused({ resumesOn }: Pause, now: Date) {
  return resumesOn !== null && today(now) < resumesOn;
}

export function isWithinAYear(day: Day, now: Date): Result<Day, "not-within-a-year"> {
  const isWithin = today(now) < day && day <= monthsAfter(today(now), longestMonths);

  return isWithin ? accept(day) : refuse("not-within-a-year");
}

/** Tomorrow: a pause is at least the rest of a day. */
export function earliestResumption(now: Date) {
  return dayAfter(today(now));
}

function today(now: Date) {
  return dayIn(defaultTimeZone, now);
}
