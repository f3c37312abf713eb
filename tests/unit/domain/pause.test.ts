import { expect, test } from "vitest";
import type { Day } from "@/lib/domain/calendar-day";
import { earliestResumption, isPaused, isWithinAYear, noPause } from "@/lib/domain/pause";

// Still the 24th in Montréal, and already the 25th by Greenwich.
const now = new Date("2026-11-25T02:00:00Z");

test("a pause lasts until its day, when it is over by itself", () => {
  const paused = (day: string) => isPaused({ resumesOn: day as Day, sequence: 1 }, now);

  expect(paused("2026-11-25")).toBe(true);
  expect(paused("2026-11-24")).toBe(false);
  expect(isPaused(noPause, now)).toBe(false);
});

test("one may resume from tomorrow on, and within a year", () => {
  expect(earliestResumption(now)).toBe("2026-11-25");
  const refused = { ok: false, refusal: "not-within-a-year" };

  for (const day of ["2026-11-25", "2027-11-24"] as Day[]) {
    expect(isWithinAYear(day, now)).toEqual({ ok: true, value: day });
  }
  for (const day of ["2026-11-24", "2027-11-25"] as Day[]) {
    expect(isWithinAYear(day, now)).toEqual(refused);
  }
});
