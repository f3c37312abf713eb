import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/calendar-day";
import { isQuiet, nextMorning } from "@/lib/domain/quiet-hours";
import { fallingOn, remindersAhead, type ToRemind } from "@/lib/domain/reminders";
import { noReviews } from "@/lib/domain/review";
import { amina, ended, pair, theo } from "@/tests/support/cast";

const hers = { person: amina.id, timeZone: "America/Toronto" };
const his = { person: theo.id, timeZone: "America/Vancouver" };

/** They have met once, and meet again on Tuesday 9 March 2027 at half past nine in the evening, her time. */
const meetingAgain: ToRemind = {
  pair,
  progress: {
    meetingDates: new Map([[2, new Date("2027-03-10T02:30:00Z")]]),
    meetingsHeld: new Map([[1, new Date("2027-02-09T15:00:00Z")]]),
    confirmations: [],
    pause: { resumesOn: null, sequence: 0 },
    endedAt: null,
  },
  datesSet: new Map([[2, { setAt: new Date("2027-02-09T16:00:00Z"), sequence: 1 }]]),
  reviews: noReviews,
  sharedQuestions: 0,
};

/** Both said yes in February: the review is on 10 May. */
const inForce: ToRemind = {
  ...meetingAgain,
  progress: {
    ...meetingAgain.progress,
    meetingDates: new Map(),
    confirmations: [amina, theo].map(({ id }) => ({
      version: 1,
      by: id,
      at: new Date("2027-02-10T17:00:00Z"),
    })),
  },
};

const now = new Date("2027-03-01T15:00:00Z");

function ahead(facts: ToRemind, reader = his, at = now) {
  return remindersAhead([facts], reader, at).map(({ kind, from, until }) => [kind, from, until]);
}

describe("a meeting", () => {
  test("is recalled on the day before, by the calendar of whoever reads", () => {
    expect(ahead(meetingAgain, hers)).toEqual([["meeting-reminder", "2027-03-08", "2027-03-08"]]);
    // For somebody in Paris it is already Wednesday.
    expect(ahead(meetingAgain, { ...hers, timeZone: "Europe/Paris" })).toEqual([
      ["meeting-reminder", "2027-03-09", "2027-03-09"],
    ]);
  });

  test("asks the mentee for the two questions two days before, unless they are shared", () => {
    expect(ahead(meetingAgain)).toEqual([
      ["meeting-reminder", "2027-03-08", "2027-03-08"],
      ["homework", "2027-03-07", "2027-03-08"],
    ]);
    expect(ahead({ ...meetingAgain, sharedQuestions: 2 })).toHaveLength(1);
    expect(ahead({ ...meetingAgain, sharedQuestions: 1 })).toHaveLength(2);
  });

  test("that was set on the day of its reminder, or later, needs none", () => {
    const setAt = new Date("2027-03-08T13:00:00Z");
    const justSet = { ...meetingAgain, datesSet: new Map([[2, { setAt, sequence: 2 }]]) };

    expect(ahead(justSet, hers)).toEqual([]);
  });

  test("that is over, and one that is ahead of the next, is not recalled", () => {
    expect(ahead(meetingAgain, hers, new Date("2027-03-09T06:00:00Z"))).toEqual([]);
    expect(
      ahead({ ...meetingAgain, progress: { ...meetingAgain.progress, meetingsHeld: new Map() } }),
    ).toEqual([]);
  });

  test("that is moved is recalled anew, and the two questions are not", () => {
    const moved = new Map([[2, { setAt: new Date("2027-02-20T16:00:00Z"), sequence: 2 }]]);
    const [before, after] = [meetingAgain, { ...meetingAgain, datesSet: moved }].map((facts) =>
      remindersAhead([facts], his, now).map(({ key }) => key),
    );

    expect(after?.[0]).not.toBe(before?.[0]);
    expect(after?.[1]).toBe(before?.[1]);
  });
});

describe("a review", () => {
  test("is asked for on its day, and until it is answered", () => {
    expect(ahead(inForce)).toEqual([["review", "2027-05-10", null]]);
    expect(ahead(inForce, his, new Date("2027-06-01T15:00:00Z"))).toHaveLength(1);
  });

  test("is asked of whoever has not answered", () => {
    const at = new Date("2027-05-10T16:00:00Z");
    const answered = {
      ...inForce,
      reviews: { dates: [], answers: [{ version: 1, round: 1, by: theo.id, at }] },
    };

    expect(ahead(answered)).toEqual([]);
    expect(ahead(answered, hers)).toHaveLength(1);
  });
});

test("an ending stops everything at once", () => {
  const over = { ...meetingAgain.progress, endedAt: ended(pair).endedAt };

  expect(ahead({ ...meetingAgain, progress: over })).toEqual([]);
});

test("during a pause nothing is said; what waits to be answered is, on the day when it is over", () => {
  const pause = { resumesOn: "2027-05-31" as Day, sequence: 1 };
  const paused = { ...inForce, progress: { ...inForce.progress, pause } };
  const meets = { ...meetingAgain, progress: { ...meetingAgain.progress, pause } };

  expect(ahead(paused)).toEqual([["review", "2027-05-31", null]]);
  expect(ahead(meets)).toEqual([]);
});

test("what falls on one day is told together, and the next day is the next on which something falls", () => {
  const both = remindersAhead([meetingAgain, inForce], his, now);

  expect(fallingOn("2027-03-06" as Day, both)).toEqual({ today: [], next: "2027-03-07" });
  expect(fallingOn("2027-03-08" as Day, both)).toMatchObject({
    today: [{ kind: "meeting-reminder" }, { kind: "homework" }],
    next: "2027-05-10",
  });
  expect(fallingOn("2027-05-10" as Day, both).next).toBeNull();
});

describe("letters that nobody waits for", () => {
  test.each([
    ["America/Toronto", "2027-03-14T11:59:00Z", true],
    ["America/Toronto", "2027-03-14T12:00:00Z", false],
    ["America/Toronto", "2027-03-14T23:59:00Z", false],
    ["America/Toronto", "2027-03-15T00:00:00Z", true],
    ["America/St_Johns", "2027-01-15T11:29:00Z", true],
    ["America/St_Johns", "2027-01-15T11:30:00Z", false],
    ["Europe/Paris", "2027-03-28T06:00:00Z", false],
    ["Europe/Paris", "2027-03-28T18:00:00Z", true],
  ])("rest in %s at %s: %s", (timeZone, moment, rests) => {
    expect(isQuiet(timeZone, new Date(moment))).toBe(rests);
  });

  test("go in the morning of the same day, or of the next", () => {
    expect(nextMorning("America/Toronto", new Date("2027-03-14T08:00:00Z"))).toBe("2027-03-14");
    expect(nextMorning("America/Toronto", new Date("2027-03-15T01:00:00Z"))).toBe("2027-03-15");
  });
});
