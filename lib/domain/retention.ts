/** So long ahead both are told that what is left of their relationship will be erased. */
const noticeDays = 30;

/** A pair that has ended, as far as keeping it goes. */
export type Kept = {
  endedAt: Date;
  /** For how many months its program keeps it. */
  months: number;
  /** When each of those who are still there was told; null who was not. */
  toldAt: ReadonlyArray<Date | null>;
};

/** Until when a pair is kept that ended then: the same day of the month, or the last one of a shorter month. */
export function keptUntil(endedAt: Date, months: number) {
  const day = new Date(endedAt);
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(endedAt.getUTCDate(), last));

  return day;
}

/**
 * What is to be done with a pair, and when it goes. It is never erased before its day, nor before both
 * have known for thirty days: a program that shortens its time takes nobody by surprise.
 */
export function retentionStep(
  kept: Kept,
  now: Date,
): { step: "keep" | "tell" | "wait" | "erase"; erasedOn: Date } {
  const until = keptUntil(kept.endedAt, kept.months);
  const untold = kept.toldAt.some((at) => at === null);
  const lastTold = kept.toldAt.map((at) => at ?? now);
  const erasedOn = new Date(Math.max(Number(until), ...lastTold.map(withNotice)));

  if (Number(now) < Number(until) - noticeDays * day) return { step: "keep", erasedOn: until };
  if (untold) return { step: "tell", erasedOn };
  return { step: now < erasedOn ? "wait" : "erase", erasedOn };
}

// Days of 24 hours, as Postgres counts them too.
const day = 24 * 60 * 60 * 1_000;

function withNotice(told: Date) {
  return Number(told) + noticeDays * day;
}
