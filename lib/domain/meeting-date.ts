import type { PersonId } from "./people";
import { accept, type Result, refuse } from "./result";

/** When and where a meeting is to be held. */
export type MeetingPlan = {
  startsAt: Date;
  /** The zone of whoever set it. */
  timeZone: string;
  /** An address or a video link; empty when none is said. */
  place: string;
  /** Counts the changes; the writer of the next one names the last that they saw. */
  sequence: number;
  setBy: PersonId;
};

/** The longest place, in characters. */
export const placeLimit = 500;

export function isStillToCome(startsAt: Date, now: Date): Result<Date, "already-past"> {
  return startsAt > now ? accept(startsAt) : refuse("already-past");
}

/** The same moment at the same place, in whichever zone it was said. */
export function isSamePlan(
  one: Pick<MeetingPlan, "startsAt" | "place">,
  other: Pick<MeetingPlan, "startsAt" | "place">,
) {
  return one.startsAt.getTime() === other.startsAt.getTime() && one.place === other.place;
}

/** A place that can be followed as a link; an address in words is none. */
export function isLink(place: string) {
  if (!/^https?:\/\/\S+$/i.test(place)) return false;
  return URL.canParse(place);
}
