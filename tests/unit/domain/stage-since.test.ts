import { expect, test } from "vitest";
import type { Progress } from "@/lib/domain/journey";
import { noPause } from "@/lib/domain/pause";
import { noReviews } from "@/lib/domain/review";
import { stageSince } from "@/lib/domain/stage-since";
import { amina, pair, theo } from "@/tests/support/cast";

const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const now = day(20);
const matched: Progress = {
  matchedAt: day(1),
  arrivedAt: day(1),
  meetingDates: new Map(),
  meetingsHeld: new Map(),
  confirmations: [],
  reviews: noReviews,
  pause: noPause,
  wentOnAt: null,
  endedAt: null,
};
const dated = (number: number) => ({ ...matched, meetingDates: new Map([[1, day(number)]]) });
const met = { ...dated(10), meetingsHeld: new Map([[1, day(11)]]) };
const hers = { version: 1, by: amina.id, at: day(12) };
const his = { version: 1, by: theo.id, at: day(13) };

test.each([
  [{ ...matched, arrivedAt: null }, "invited", 1],
  [matched, "no-date", 1],
  [dated(24), "date-set", 24],
  [dated(18), "meeting-due", 18],
  [met, "met", 11],
  [{ ...met, confirmations: [hers] }, "one-confirmation", 12],
  [{ ...met, confirmations: [his, hers] }, "in-force", 13],
  [{ ...met, endedAt: day(15) }, "ended", 15],
])("each stage is known by a day of its own: %#", (progress, stage, at) => {
  expect(stageSince(pair, progress, now)).toEqual({ stage, at: day(at) });
});
