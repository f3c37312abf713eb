import { totalOf } from "./small-numbers";

/**
 * The days between which stays in a stage are counted: fewer than the first, …, the last and more.
 * `stay_place` in Postgres counts by the same.
 */
export const stayBounds = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180] as const;

/** Half of the pairs took `median` days or fewer; the half in the middle, from `lower` to `upper`. */
export type Spread = { pairs: number; lower: number; median: number; upper: number };

/** About how long stays were, from how many there were between each two bounds; null for none. */
export function spreadOf(counts: ReadonlyArray<number>): Spread | null {
  const pairs = totalOf(counts);
  if (pairs === 0) return null;

  const at = (share: number) => Math.max(1, Math.round(daysAt(counts, pairs * share)));
  return { pairs, lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** After how many days so many have gone on, as if those between two bounds were spread evenly. */
function daysAt(counts: ReadonlyArray<number>, gone: number) {
  let before = 0;

  for (const [place, count] of counts.entries()) {
    if (count > 0 && before + count >= gone) {
      const from = place === 0 ? 0 : (stayBounds[place - 1] ?? 0);
      // Of the longest nobody knows how long: no longer than it is sure.
      const to = stayBounds[place] ?? from;
      return from + ((gone - before) / count) * (to - from);
    }
    before += count;
  }
  return 0;
}
