import { expect, test } from "vitest";
import type { Day } from "@/lib/domain/calendar-day";
import { type History, newestFirst, timelineOf } from "@/lib/domain/timeline";
import { amina, pair, theo } from "../../support/cast";

const nothing: History = {
  matchedAt: at(1),
  invitations: [],
  arrivals: [],
  dates: [],
  held: [],
  confirmations: [],
  reviewDays: [],
  reviewAnswers: [],
  pauses: [],
  reminders: [],
  endings: [],
};

test("a pair's timeline begins with the match", () => {
  expect(timelineOf(pair, nothing)).toEqual([{ what: "matched", at: at(1) }]);
});

test("the newest comes first, and an invitation that is sent again says so", () => {
  const history = {
    ...nothing,
    invitations: [
      { person: theo.id, sequence: 1, at: at(1) },
      { person: theo.id, sequence: 2, at: at(4) },
    ],
    arrivals: [{ person: theo.id, at: at(5) }],
  };

  expect(whatOf(history)).toEqual(["arrived", "invited-again", "matched", "invited"]);
});

test("whoever was here before the match has no arrival to tell of", () => {
  const arrivals = [
    { person: amina.id, at: at(0) },
    { person: theo.id, at: null },
  ];

  expect(whatOf({ ...nothing, arrivals })).toEqual(["matched"]);
});

test("two yeses to a version are a first one and the one that puts it in force, and nobody is named", () => {
  const confirmations = [
    { version: 1, by: theo.id, at: at(8) },
    { version: 1, by: amina.id, at: at(6) },
    { version: 2, by: amina.id, at: at(9) },
  ];
  const told = timelineOf(pair, { ...nothing, confirmations });

  expect(told.slice(0, 3)).toEqual([
    { what: "first-yes", at: at(9), version: 2 },
    { what: "in-force", at: at(8), version: 1 },
    { what: "first-yes", at: at(6), version: 1 },
  ]);
  expect(JSON.stringify(told)).not.toContain(theo.id);
});

test("yeses at one moment are still two", () => {
  const confirmations = [theo, amina].map(({ id }) => ({ version: 1, by: id, at: at(6) }));

  expect(whatOf({ ...nothing, confirmations }).toSorted()).toEqual([
    "first-yes",
    "in-force",
    "matched",
  ]);
});

test("each round of a review has its own two answers", () => {
  const answer = (round: number, by: typeof amina, day: number) => ({
    version: 1,
    round,
    by: by.id,
    at: at(day),
  });
  const reviewAnswers = [answer(1, amina, 10), answer(1, theo, 11), answer(2, theo, 20)];

  expect(whatOf({ ...nothing, reviewAnswers })).toEqual([
    "first-still-good",
    "reviewed",
    "first-still-good",
    "matched",
  ]);
});

test("a pause, going on, an end and going on after all are told; whose they were is not", () => {
  const told = timelineOf(pair, {
    ...nothing,
    pauses: [
      { until: "2026-12-24" as Day, at: at(3) },
      { until: null, at: at(4) },
    ],
    endings: [{ completedAt: at(7), reopenedAt: at(9) }],
  });

  expect(told.map(({ what }) => what)).toEqual([
    "reopened",
    "ended",
    "went-on",
    "paused",
    "matched",
  ]);
  expect(told[3]).toEqual({ what: "paused", at: at(3), until: "2026-12-24" });
});

test("what the coordination was told stands among the rest by its moment", () => {
  const told = newestFirst([
    { what: "matched" as const, at: at(1) },
    { what: "help-asked" as const, at: at(5), person: theo.id },
    { what: "ended" as const, at: at(3) },
  ]);

  expect(told.map(({ what }) => what)).toEqual(["help-asked", "ended", "matched"]);
});

function whatOf(history: History) {
  return timelineOf(pair, history).map(({ what }) => what);
}

function at(day: number) {
  return new Date(Date.UTC(2026, 10, 1 + day));
}
