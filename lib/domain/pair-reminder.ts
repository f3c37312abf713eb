import { isStalled, type StallReason, stallOf } from "./attention";
import type { Progress } from "./journey";
import { isPaused } from "./pause";
import type { Pair } from "./people";
import { accept, type Result, refuse } from "./result";

/** Two reminders to a pair are this far apart, by any clock: three days. */
const hoursBetween = 72;

/** What a pair can be reminded of now, or why it is not to be. */
export function reminderOf(
  pair: Pair,
  progress: Progress,
  lastRemindedAt: Date | null,
  now: Date,
): Result<StallReason, "nothing-to-remind-of" | "reminded-lately"> {
  const stall = stallOf(pair, progress);
  if (!stall || !isStalled(stall, now) || isPaused(progress.pause, now)) {
    return refuse("nothing-to-remind-of");
  }
  if (lastRemindedAt && remindableFrom(lastRemindedAt) > now) return refuse("reminded-lately");

  return accept(stall.reason);
}

/** When a pair may be reminded again. */
export function remindableFrom(lastRemindedAt: Date) {
  return new Date(lastRemindedAt.getTime() + hoursBetween * 3_600_000);
}
