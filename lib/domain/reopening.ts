/** A relationship may go on after all for so many hours after its end: thirty days, by any clock. */
const graceMs = 720 * 3_600_000;

/** Until when a relationship that ended then can be re-opened. */
export function reopenableUntil(endedAt: Date) {
  return new Date(endedAt.getTime() + graceMs);
}

/** What ended after this moment can still be re-opened. */
export function reopenableSince(now: Date) {
  return new Date(now.getTime() - graceMs);
}

/** What one of the two may know of going on: their own wish, and once both wish it, that. */
export type Reopening = { isWished: boolean; isWishedByBoth: boolean; until: Date };

/** Until when the coordination can re-open what both wish to go on with; null while it cannot. */
export function canBeReopenedUntil(
  ending: { completedAt: Date | null; reopeningWishedAt: Date | null; reopenedAt: Date | null },
  now: Date,
): Date | null {
  const { completedAt, reopeningWishedAt, reopenedAt } = ending;
  if (!completedAt || !reopeningWishedAt || reopenedAt) return null;

  return completedAt > reopenableSince(now) ? reopenableUntil(completedAt) : null;
}
