import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/calendar-day";
import type { Progress } from "@/lib/domain/journey";
import { nextStepOf } from "@/lib/domain/next-step";
import { noPause } from "@/lib/domain/pause";
import { noReviews } from "@/lib/domain/review";
import { type Journey, noFacts, type OwnFacts, standingOf } from "@/lib/domain/standing";
import { leftOpen, tasksOf } from "@/lib/domain/tasks";
import { amina, pair, theo } from "../../support/cast";

const now = new Date("2026-11-24T19:30:00Z");
const before = new Date("2026-11-21T19:30:00Z");
const longAgo = new Date("2026-11-02T19:30:00Z");
const tomorrow = new Date("2026-11-25T19:30:00Z");
const later = new Date("2026-12-01T19:30:00Z");

const [me, partner] = [theo.id, amina.id];
const myYes = { version: 1, by: me, at: before };
const theirYes = { version: 1, by: partner, at: before };
const met = { meetingsHeld: new Map([[1, before]]) };
const nextDate = { meetingDates: new Map([[2, later]]) };

type Chapter = Partial<Progress> & Partial<OwnFacts>;

describe("the journey of a mentee, chapter by chapter", () => {
  test.each<[standing: string, nextStep: string, Chapter]>([
    ["no-date", "set-date", {}],
    ["no-date", "set-date", { preparedPrompts: 8 }],
    ["times-to-answer", "answer-times", { proposedBy: partner }],
    ["times-proposed", "prepare", { proposedBy: me }],
    ["date-set", "prepare", { meetingDates: new Map([[1, later]]), proposedBy: partner }],
    ["date-set", "meet", { meetingDates: new Map([[1, later]]), preparedPrompts: 1 }],
    ["meeting-due", "meet", { meetingDates: new Map([[1, now]]) }],
    ["partner-joined", "meet", { joinedBy: [partner] }],
    ["under-way", "resume-meeting", { joinedBy: [me, partner] }],
    ["met", "write-agreement", { ...met }],
    ["being-written", "confirm-agreement", { ...met, hasWrittenClauses: true }],
    [
      "own-confirmation-missing",
      "confirm-agreement",
      { confirmations: [theirYes], confirmedAsItReads: [partner] },
    ],
    [
      "partner-confirmation-missing",
      "reflect",
      { confirmations: [myYes], confirmedAsItReads: [me] },
    ],
    [
      "in-force",
      "reflect",
      { confirmations: [myYes, theirYes], confirmedAsItReads: [me, partner], answeredQuestions: 1 },
    ],
    [
      "in-force",
      "set-next-date",
      { confirmations: [myYes, theirYes], confirmedAsItReads: [me, partner], sharedQuestions: 1 },
    ],
    [
      "in-force",
      "read-agreement",
      {
        confirmations: [myYes, theirYes],
        confirmedAsItReads: [me, partner],
        answeredQuestions: 2,
        ...nextDate,
      },
    ],
    ["review-due", "review-agreement", { ...reviewDueOn("2026-11-24"), answeredQuestions: 2 }],
    ["in-force", "reflect", reviewDueOn("2026-11-25")],
    ["meeting-again", "meet-again", { ...met, meetingDates: new Map([[2, tomorrow]]) }],
    ["meeting-again", "meet-again", { ...met, meetingDates: new Map([[2, before]]) }],
    ["meeting-again", "meet-again", { ...met, joinedBy: [partner] }],
    ["met", "write-agreement", { ...met, meetingDates: new Map([[2, longAgo]]) }],
    ["met", "write-agreement", { ...met, ...nextDate }],
    [
      "in-force",
      "meet-again",
      {
        confirmations: [myYes, theirYes],
        confirmedAsItReads: [me, partner],
        sharedQuestions: 1,
        meetingDates: new Map([[2, longAgo]]),
      },
    ],
    ["changed-since", "confirm-agreement", { confirmations: [myYes, theirYes], ...nextDate }],
  ])("%s → %s", (standing, nextStep, chapter) => {
    expect(standingOf(journey(chapter), now)).toBe(standing);
    expect(nextStepOf(journey(chapter), now)).toBe(nextStep);
  });
});

test("a mentor is not asked to do the homework", () => {
  const inForce = { confirmations: [myYes, theirYes], confirmedAsItReads: [me, partner] };

  expect(nextStepOf(journey(inForce, partner), now)).toBe("set-next-date");
  expect(nextStepOf(journey({ ...inForce, ...nextDate }, partner), now)).toBe("read-agreement");
  expect(nextStepOf(journey({ ...inForce, proposedBy: me }, partner), now)).toBe("answer-times");
  expect(nextStepOf(journey({ ...inForce, proposedBy: partner }, partner), now)).toBe(
    "read-agreement",
  );
});

describe("the four tasks, and to meet again once one has met", () => {
  const confirmed = { confirmations: [myYes, theirYes], confirmedAsItReads: [me, partner] };

  test.each<[string, Chapter, ReadonlyArray<string>]>([
    ["at the beginning", {}, ["to-do", "to-do", "to-do", "to-do"]],
    ["while preparing", { preparedPrompts: 3 }, ["begun", "to-do", "to-do", "to-do"]],
    ["all prepared", { preparedPrompts: 8 }, ["done", "to-do", "to-do", "to-do"]],
    ["in the meeting", { joinedBy: [me] }, ["to-do", "begun", "to-do", "to-do"]],
    ["met unprepared", { ...met }, ["optional", "done", "to-do", "to-do", "to-do"]],
    [
      "writing",
      { ...met, preparedPrompts: 1, hasWrittenClauses: true, answeredQuestions: 1 },
      ["done", "done", "begun", "begun", "to-do"],
    ],
    [
      "in force",
      { ...confirmed, preparedPrompts: 1, sharedQuestions: 1 },
      ["done", "done", "done", "done", "to-do"],
    ],
    [
      "changed since",
      { ...confirmed, confirmedAsItReads: [], preparedPrompts: 1, answeredQuestions: 2 },
      ["done", "done", "begun", "done", "to-do"],
    ],
    [
      "meeting again",
      { ...confirmed, joinedBy: [me], preparedPrompts: 1, sharedQuestions: 1 },
      ["done", "done", "done", "done", "begun"],
    ],
  ])("%s", (_when, chapter, states) => {
    expect(tasksOf(journey(chapter)).map(({ state }) => state)).toEqual(states);
  });

  test("for a mentor the homework is optional", () => {
    expect(tasksOf(journey({}, partner)).at(-1)).toEqual({ code: "reflect", state: "optional" });
  });
});

test("a review waits for a text that has changed, and is over for whoever has answered", () => {
  const due = reviewDueOn("2026-11-20");
  const answers = [{ version: 1, round: 1, by: me, at: now }];
  const answered = { ...due, reviews: { ...due.reviews, answers } };

  expect(standingOf(journey({ ...due, confirmedAsItReads: [] }), now)).toBe("changed-since");
  expect(standingOf(journey(answered), now)).toBe("in-force");
  expect(standingOf(journey(answered, partner), now)).toBe("review-due");
});

test("what comes back at the next meeting are prompts kept for later and clauses left open", () => {
  expect(leftOpen(noFacts)).toBe(5);
  expect(leftOpen({ ...noFacts, keptPrompts: 2, decidedClauses: 4 })).toBe(3);
  expect(leftOpen({ ...noFacts, decidedClauses: 5 })).toBe(0);
});

/** An agreement in force, with the day on which the two look at it again. */
function reviewDueOn(day: string) {
  const date = { version: 1, round: 1, sequence: 1, dueOn: day as Day, setBy: partner };

  return {
    confirmations: [myYes, theirYes],
    confirmedAsItReads: [me, partner],
    reviews: { dates: [date], answers: [] },
  };
}

function journey(
  { matchedAt = before, meetingDates = new Map(), meetingsHeld = new Map(), ...chapter }: Chapter,
  person = me,
): Journey {
  const { confirmations = [], endedAt = null } = chapter;

  return {
    pair,
    person,
    timeZone: "America/Vancouver",
    progress: {
      matchedAt,
      arrivedAt: matchedAt,
      meetingDates,
      meetingsHeld,
      confirmations,
      reviews: noReviews,
      pause: noPause,
      wentOnAt: null,
      endedAt,
    },
    facts: { ...noFacts, ...chapter },
  };
}
