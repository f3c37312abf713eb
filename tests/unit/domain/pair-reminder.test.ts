import { expect, test } from "vitest";
import type { Day } from "@/lib/domain/calendar-day";
import type { Progress } from "@/lib/domain/journey";
import { remindableFrom, reminderOf } from "@/lib/domain/pair-reminder";
import { noPause } from "@/lib/domain/pause";
import { noReviews } from "@/lib/domain/review";
import { pair } from "../../support/cast";

const now = new Date("2026-11-22T17:00:00Z");
const invited: Progress = {
  matchedAt: new Date("2026-11-01T15:00:00Z"),
  arrivedAt: null,
  meetingDates: new Map(),
  meetingsHeld: new Map(),
  confirmations: [],
  reviews: noReviews,
  pause: noPause,
  wentOnAt: null,
  endedAt: null,
};
const nothing = { ok: false, refusal: "nothing-to-remind-of" };

test("a pair is reminded of what it lacks next", () => {
  expect(reminderOf(pair, invited, null, now)).toEqual({ ok: true, value: "no-answer" });

  const arrived = { ...invited, arrivedAt: new Date("2026-11-03T15:00:00Z") };
  expect(reminderOf(pair, arrived, null, now)).toEqual({ ok: true, value: "no-date" });
});

test("nothing is to remind of while a date lies ahead, during a pause and after the end", () => {
  const planned = { ...invited, meetingDates: new Map([[1, new Date("2026-12-01T15:00:00Z")]]) };
  const paused = { ...invited, pause: { resumesOn: "2026-12-24" as Day, sequence: 1 } };
  const ended = { ...invited, endedAt: new Date("2026-11-20T15:00:00Z") };

  for (const progress of [planned, paused, ended]) {
    expect(reminderOf(pair, progress, null, now)).toEqual(nothing);
  }
});

test("the next reminder is possible three days after the last, by any clock", () => {
  const last = new Date("2026-11-19T17:00:00.001Z");

  expect(remindableFrom(last)).toEqual(new Date("2026-11-22T17:00:00.001Z"));
  expect(reminderOf(pair, invited, last, now)).toEqual({ ok: false, refusal: "reminded-lately" });
  expect(reminderOf(pair, invited, last, new Date(now.getTime() + 1))).toMatchObject({ ok: true });
});
