import { expect, test } from "vitest";
import { fitAnswers, isDoubt, isFitCheckOpen } from "@/lib/domain/fit-check";
import type { Progress } from "@/lib/domain/journey";
import { noPause } from "@/lib/domain/pause";
import { noReviews } from "@/lib/domain/review";
import { amina } from "../../support/cast";

const newlyMatched: Progress = {
  matchedAt: new Date("2026-11-01T15:00:00Z"),
  arrivedAt: new Date("2026-11-01T15:00:00Z"),
  meetingDates: new Map(),
  meetingsHeld: new Map(),
  confirmations: [],
  reviews: noReviews,
  pause: noPause,
  wentOnAt: null,
  endedAt: null,
};
// A quarter to midnight in Montréal, a quarter to nine in Vancouver.
const late = new Date("2026-11-25T04:45:00Z");
const met: Progress = { ...newlyMatched, meetingsHeld: new Map([[1, late]]) };

test("reservations and a match that does not suit are doubts, and count alike", () => {
  expect(fitAnswers.filter(isDoubt)).toEqual(["reservations", "does-not-suit"]);
});

test("nobody is asked before they have met", () => {
  expect(isFitCheckOpen(newlyMatched, "America/Toronto", late)).toBe(false);
});

test("each is asked from the day after, by their own calendar", () => {
  const soonAfter = new Date("2026-11-25T05:15:00Z");

  expect(isFitCheckOpen(met, "America/Toronto", late)).toBe(false);
  expect(isFitCheckOpen(met, "America/Toronto", soonAfter)).toBe(true);
  expect(isFitCheckOpen(met, "America/Vancouver", soonAfter)).toBe(false);
  expect(isFitCheckOpen(met, "America/Vancouver", new Date("2026-11-25T08:15:00Z"))).toBe(true);
});

test("it is the first meeting that counts, however many follow", () => {
  const again = {
    ...met,
    meetingsHeld: new Map([...met.meetingsHeld, [2, new Date("2026-12-25T15:00:00Z")]]),
  };

  expect(isFitCheckOpen(again, "America/Toronto", new Date("2026-12-01T15:00:00Z"))).toBe(true);
});

test("whoever has confirmed an agreement has met, though nobody noted it", () => {
  const confirmed = { ...newlyMatched, confirmations: [{ version: 1, by: amina.id, at: late }] };

  expect(isFitCheckOpen(confirmed, "America/Toronto", late)).toBe(false);
  expect(isFitCheckOpen(confirmed, "America/Toronto", new Date("2026-11-26T15:00:00Z"))).toBe(true);
});
