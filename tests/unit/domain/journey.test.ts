import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/calendar-day";
import {
  inForceSince,
  laterMeetingAt,
  nextMeeting,
  type Progress,
  stageOf,
} from "@/lib/domain/journey";
import { noPause } from "@/lib/domain/pause";
import { noReviews } from "@/lib/domain/review";
import { amina, pair, theo } from "../../support/cast";

const now = new Date("2026-11-24T19:30:00Z");
const before = new Date("2026-11-20T19:30:00Z");
const later = new Date("2026-12-01T19:30:00Z");

const matched: Progress = {
  matchedAt: before,
  arrivedAt: before,
  meetingDates: new Map(),
  meetingsHeld: new Map(),
  confirmations: [],
  reviews: noReviews,
  pause: noPause,
  wentOnAt: null,
  endedAt: null,
};
const untilChristmas = { resumesOn: "2026-12-25" as Day, sequence: 1 };
const aminaSaysYes = { version: 1, by: amina.id, at: before };
const theoSaysYes = { version: 1, by: theo.id, at: now };

describe("where a pair stands", () => {
  test.each<[string, Partial<Progress>]>([
    ["invited", { arrivedAt: null }],
    ["no-date", {}],
    ["date-set", { arrivedAt: null, meetingDates: new Map([[1, later]]) }],
    ["date-set", { meetingDates: new Map([[1, later]]) }],
    ["meeting-due", { meetingDates: new Map([[1, now]]) }],
    ["met", { meetingsHeld: new Map([[1, before]]) }],
    ["one-confirmation", { meetingsHeld: new Map([[1, before]]), confirmations: [aminaSaysYes] }],
    ["one-confirmation", { confirmations: [aminaSaysYes, { ...theoSaysYes, version: 2 }] }],
    ["in-force", { confirmations: [aminaSaysYes, theoSaysYes] }],
    ["paused", { confirmations: [aminaSaysYes, theoSaysYes], pause: untilChristmas }],
    ["no-date", { pause: { ...untilChristmas, resumesOn: "2026-11-24" as Day } }],
    ["ended", { pause: untilChristmas, endedAt: now }],
    ["ended", { confirmations: [aminaSaysYes, theoSaysYes], endedAt: now }],
  ])("%s", (stage, progress) => {
    expect(stageOf(pair, { ...matched, ...progress }, now)).toBe(stage);
  });
});

test("an agreement is in force from the second yes to the same version", () => {
  const revised = { version: 2, by: amina.id, at: later };

  expect(inForceSince(pair, { ...matched, confirmations: [aminaSaysYes] })).toBeNull();
  expect(
    inForceSince(pair, { ...matched, confirmations: [aminaSaysYes, theoSaysYes, revised] }),
  ).toEqual(now);
});

test("the next meeting is the second once the first has taken place or something was confirmed", () => {
  const dates = {
    meetingDates: new Map([
      [1, before],
      [2, later],
    ]),
  };

  expect(nextMeeting({ ...matched, ...dates })).toEqual(before);
  expect(nextMeeting({ ...matched, ...dates, meetingsHeld: new Map([[1, before]]) })).toEqual(
    later,
  );
  expect(nextMeeting({ ...matched, ...dates, confirmations: [aminaSaysYes] })).toEqual(later);
  expect(nextMeeting({ ...matched, meetingsHeld: new Map([[1, before]]) })).toBeNull();
});

describe("the meeting after the first that the two are at", () => {
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const secondHeld = (hours: number) =>
    new Map([
      [1, before],
      [2, hoursAgo(hours)],
    ]);

  test.each<[string, number, Partial<Progress>]>([
    ["the second, once they have met", 2, { meetingsHeld: new Map([[1, hoursAgo(1)]]) }],
    ["the second, once something was confirmed", 2, { confirmations: [aminaSaysYes] }],
    [
      "for the rest of the day, the one that they have just noted",
      2,
      { meetingsHeld: secondHeld(11) },
    ],
    ["the one after it, from the next day on", 3, { meetingsHeld: secondHeld(13) }],
    [
      "the one after it, when that has its hour",
      3,
      { meetingsHeld: secondHeld(11), meetingDates: new Map([[3, now]]) },
    ],
  ])("is %s", (_which, number, progress) => {
    expect(laterMeetingAt({ ...matched, ...progress }, now)).toBe(number);
  });
});
