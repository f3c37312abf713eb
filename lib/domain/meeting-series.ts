import { type Day, monthsAfter } from "./calendar-day";
import type { Choices } from "./clause-content";

/** The rhythm that an agreement gives its meetings: what it says, and nothing that it leaves open. */
export type MeetingSeries = {
  every: { weeks: number } | { months: number };
  /** How long a meeting lasts; null when the agreement does not say. */
  minutes: number | null;
  /** The last day; null when it goes on as long as it is useful. */
  until: Day | null;
};

const frequencies: Record<string, MeetingSeries["every"]> = {
  "two-weeks": { weeks: 2 },
  monthly: { months: 1 },
  "six-weeks": { weeks: 6 },
  quarterly: { months: 3 },
};

const lengths: Record<string, number> = { "half-hour": 30, hour: 60, "hour-and-half": 90 };

const durations: Record<string, number> = { "six-months": 6, "a-year": 12 };

/**
 * The series that the schedule clause gives, since the day on which it came into
 * force. Null where it names no frequency, or wants each date to be found anew.
 */
export function seriesOf(choices: Choices, inForceOn: Day): MeetingSeries | null {
  const [frequency = "", length = "", calendar, until = ""] = [
    "frequency",
    "length",
    "calendar",
    "until",
  ].map((question) => choices[question]?.[0]);
  const every = frequencies[frequency];
  if (!every || calendar === "from-meeting-to-meeting") return null;

  const months = durations[until];
  return {
    every,
    minutes: lengths[length] ?? null,
    until: months ? monthsAfter(inForceOn, months) : null,
  };
}
