import type { Day } from "./calendar-day";
import { inForceSince, metAt, type Progress, type Stage, stageOf } from "./journey";
import type { Pair } from "./people";

/** The stage of a pair with the day that it is known by: since when, or for when it is planned. */
export function stageSince(pair: Pair, progress: Progress, now: Date): { stage: Stage; at: Date } {
  const stage = stageOf(pair, progress, now);

  return { stage, at: dayOf(stage, pair, progress) ?? progress.matchedAt };
}

function dayOf(stage: Stage, pair: Pair, progress: Progress): Date | null | undefined {
  switch (stage) {
    case "invited":
    case "no-date":
      return progress.matchedAt;
    case "date-set":
    case "meeting-due":
      return progress.meetingDates.get(1);
    case "met":
      return metAt(progress);
    case "one-confirmation":
      return new Date(Math.max(...progress.confirmations.map(({ at }) => at.getTime())));
    case "in-force":
      return inForceSince(pair, progress);
    case "paused":
      return noonOf(progress.pause.resumesOn);
    case "ended":
      return progress.endedAt;
  }
}

/** A moment that is on this day by every clock of the country. */
function noonOf(day: Day | null) {
  return day && new Date(`${day}T17:00Z`);
}
