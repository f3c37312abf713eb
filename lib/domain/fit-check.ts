import { dayIn } from "./calendar-day";
import { metAt, type Progress } from "./journey";

/** The answers to "does this match suit you?", in the order in which they are offered. */
export const fitAnswers = ["suits", "reservations", "does-not-suit"] as const;

export type FitAnswer = (typeof fitAnswers)[number];

/**
 * What one of the two may know: their own answer, and whether both have doubts.
 * What the other has answered, if anything, is known to nobody but the other.
 */
export type FitCheck = { own: FitAnswer | null; bothHaveDoubts: boolean };

/** Two kinds of doubt that count alike, so that what both are told does not say which it was. */
export function isDoubt(answer: FitAnswer) {
  return answer !== "suits";
}

/** From the day after their first meeting, by the calendar of the one who is asked. */
export function isFitCheckOpen(progress: Progress, timeZone: string, now: Date) {
  const met = firstMet(progress);

  return met !== null && dayIn(timeZone, met) < dayIn(timeZone, now);
}

/** Two who have confirmed an agreement have met, whether or not they noted it. */
function firstMet(progress: Progress) {
  const yeses = progress.confirmations.map(({ at }) => at.getTime());

  return metAt(progress) ?? (yeses.length > 0 ? new Date(Math.min(...yeses)) : null);
}
