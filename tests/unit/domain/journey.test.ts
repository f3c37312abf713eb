import { describe, expect, test } from "vitest";
import { inForceSince, nextMeeting, type Progress, stageOf } from "@/lib/domain/journey";
import { amina, pair, theo } from "../../support/cast";

const now = new Date("2026-11-24T19:30:00Z");
const before = new Date("2026-11-20T19:30:00Z");
const later = new Date("2026-12-01T19:30:00Z");

const matched: Progress = {
  matchedAt: before,
  meetingDates: new Map(),
  metAt: null,
  confirmations: [],
  endedAt: null,
};
const aminaSaysYes = { version: 1, by: amina.id, at: before };
const theoSaysYes = { version: 1, by: theo.id, at: now };

describe("where a pair stands", () => {
  test.each<[string, Partial<Progress>]>([
    ["no-date", {}],
    ["date-set", { meetingDates: new Map([[1, later]]) }],
    ["meeting-due", { meetingDates: new Map([[1, now]]) }],
    ["met", { metAt: before }],
    ["one-confirmation", { metAt: before, confirmations: [aminaSaysYes] }],
    ["one-confirmation", { confirmations: [aminaSaysYes, { ...theoSaysYes, version: 2 }] }],
    ["in-force", { confirmations: [aminaSaysYes, theoSaysYes] }],
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
  expect(nextMeeting({ ...matched, ...dates, metAt: before })).toEqual(later);
  expect(nextMeeting({ ...matched, ...dates, confirmations: [aminaSaysYes] })).toEqual(later);
  expect(nextMeeting({ ...matched, metAt: before })).toBeNull();
});
