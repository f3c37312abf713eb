/**
 * A number smaller than this is not shown where it could point to somebody. The rule holds for what
 * looks back: who ended when, and how long they took. Three things make it hold:
 *
 * - `shownCount`: 0 to 4 read alike, and no total stands beside them, so that nothing is left to subtract;
 * - a month is shown once it is over, and stays as it is, so that no two days can be compared;
 * - `releasedCounts`: what adds up over the months grows by five or more, or not at all.
 */
export const smallestShown = 5;

export type ShownCount = number | "few";

export function shownCount(count: number): ShownCount {
  return count < smallestShown ? "few" : count;
}

/**
 * What is shown of numbers that add up, a list of them for each month that is over, the oldest
 * first: months wait for the next ones until they have at least five together.
 */
export function releasedCounts(
  months: ReadonlyArray<ReadonlyArray<number>>,
): ReadonlyArray<number> {
  let released: ReadonlyArray<number> = [];
  let waiting: ReadonlyArray<number> = [];

  for (const month of months) {
    waiting = added(waiting, month);
    if (totalOf(waiting) < smallestShown) continue;

    released = added(released, waiting);
    waiting = [];
  }
  return released;
}

export function totalOf(counts: ReadonlyArray<number>) {
  return counts.reduce((total, count) => total + count, 0);
}

function added(one: ReadonlyArray<number>, other: ReadonlyArray<number>) {
  const longer = one.length < other.length ? other : one;

  return longer.map((_, place) => (one[place] ?? 0) + (other[place] ?? 0));
}
