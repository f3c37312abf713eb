import { describe, expect, test } from "vitest";
import { type Day, dayIn, isDay, monthsAfter } from "@/lib/domain/calendar-day";
import type { Actor } from "@/lib/domain/people";
import { asks, isDue, noReviews, type ReviewAnswer, reviewOf } from "@/lib/domain/review";
import { amina, pair, theo } from "@/tests/support/cast";

const since = new Date("2026-11-24T19:30:00Z");
const inForce = { version: 2, since };

describe("the day of a review", () => {
  test("is three months after the version came into force", () => {
    expect(reviewOf(pair, inForce, noReviews)).toMatchObject({
      version: 2,
      round: 1,
      dueOn: "2027-02-24",
      setBy: null,
      sequence: 0,
    });
  });

  test("is the last one that was chosen, for this review and no other", () => {
    const dates = [
      date(2, 1, 2, "2027-05-01"),
      date(2, 1, 1, "2027-01-04"),
      date(1, 1, 7, "2027-03-03"),
      date(2, 2, 9, "2027-06-06"),
    ];

    expect(reviewOf(pair, inForce, { dates, answers: [] })).toMatchObject({
      dueOn: "2027-05-01",
      setBy: theo.id,
      sequence: 2,
    });
  });

  test("is three months after both have answered the one before", () => {
    const answers = [yes(amina, 1, "2027-02-24"), yes(theo, 1, "2027-02-27")];

    expect(reviewOf(pair, inForce, { dates: [], answers })).toMatchObject({
      round: 2,
      dueOn: "2027-05-27",
      answers: [],
    });
  });

  test("stays while only one has answered, or both have answered about an earlier version", () => {
    const earlier = [yes(amina, 1, "2026-10-01", 1), yes(theo, 1, "2026-10-01", 1)];
    const answers = [...earlier, yes(amina, 1, "2027-02-24")];

    expect(reviewOf(pair, inForce, { dates: [], answers })).toMatchObject({
      round: 1,
      answers: [{ by: amina.id }],
    });
  });

  test("rounds follow each other for as long as both answer", () => {
    const answers = [1, 2, 3].flatMap((round) => [
      yes(amina, round, `2027-0${round}-10`),
      yes(theo, round, `2027-0${round}-31`),
    ]);

    expect(reviewOf(pair, inForce, { dates: [], answers })).toMatchObject({
      round: 4,
      dueOn: "2027-06-30",
    });
  });
});

describe("being asked", () => {
  const review = reviewOf(pair, inForce, noReviews);

  test.each<[Day, boolean]>([
    [day("2027-02-23"), false],
    [day("2027-02-24"), true],
    [day("2027-12-31"), true],
  ])("on %s: %s", (today, expected) => {
    expect(isDue(review, today)).toBe(expected);
    expect(asks(review, amina.id, today)).toBe(expected);
  });

  test("nobody is asked twice", () => {
    const answered = { ...review, answers: [yes(amina, 1, "2027-02-24")] };

    expect(asks(answered, amina.id, day("2027-03-01"))).toBe(false);
    expect(asks(answered, theo.id, day("2027-03-01"))).toBe(true);
  });
});

describe("a day of the calendar", () => {
  test("is the one on the wall of a place", () => {
    const lateEvening = new Date("2026-11-25T04:30:00Z");

    expect(dayIn("America/Toronto", lateEvening)).toBe("2026-11-24");
    expect(dayIn("Europe/Paris", lateEvening)).toBe("2026-11-25");
  });

  test.each([
    ["2026-11-30", "2027-02-28"],
    ["2027-11-30", "2028-02-29"],
    ["2026-10-31", "2027-01-31"],
    ["2026-12-15", "2027-03-15"],
  ])("three months after %s is %s", (start, end) => {
    expect(monthsAfter(day(start), 3)).toBe(end);
  });

  test.each(["2026-02-30", "2026-13-01", "2026-1-1", "", "2026-11-24T00:00", "0000-00-00"])(
    "%j is none",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

function day(text: string) {
  return text as Day;
}

function date(version: number, round: number, sequence: number, dueOn: string) {
  return { version, round, sequence, dueOn: day(dueOn), setBy: theo.id };
}

function yes({ id }: Actor, round: number, on: string, version = 2): ReviewAnswer {
  return { version, round, by: id, at: new Date(`${on}T15:00:00Z`) };
}
