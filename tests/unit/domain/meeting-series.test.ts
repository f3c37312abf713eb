import { expect, test } from "vitest";
import type { Day } from "@/lib/domain/calendar-day";
import { seriesOf } from "@/lib/domain/meeting-series";

const day = "2026-08-31" as Day;

test.each([
  [{ frequency: ["two-weeks"] }, { every: { weeks: 2 }, minutes: null, until: null }],
  [
    { frequency: ["monthly"], length: ["half-hour"], until: ["six-months"] },
    { every: { months: 1 }, minutes: 30, until: "2027-02-28" },
  ],
  [
    { frequency: ["six-weeks"], calendar: ["fixed-slot"], until: ["a-year"] },
    { every: { weeks: 6 }, minutes: null, until: "2027-08-31" },
  ],
  [
    { frequency: ["quarterly"], length: ["hour-and-half"], until: ["while-useful"] },
    { every: { months: 3 }, minutes: 90, until: null },
  ],
  [{}, null],
  [{ length: ["hour"], until: ["a-year"] }, null],
  [{ frequency: ["monthly"], calendar: ["from-meeting-to-meeting"] }, null],
])("%j gives what it says and no more", (choices, series) => {
  expect(seriesOf(choices, day)).toEqual(series);
});
