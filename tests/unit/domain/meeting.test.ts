import { describe, expect, test } from "vitest";
import { findStep, type PromptCode } from "@/lib/domain/guide";
import {
  type Attendance,
  hold,
  isHere,
  isMark,
  isThrough,
  join,
  keptForLater,
  type Mark,
  type Meeting,
  stepToResume,
} from "@/lib/domain/meeting";
import { noPause } from "@/lib/domain/pause";
import { noWords } from "@/lib/domain/program-words";
import { noReviews } from "@/lib/domain/review";

const at = new Date("2026-11-24T19:30:00Z");
const there: Attendance = { step: "expectations", joinedAt: at, seenAt: at };
const blank: Meeting = {
  number: 1,
  own: null,
  partner: null,
  marks: new Map(),
  broughtBack: [],
  words: noWords,
  heldAt: null,
};

test("one goes on where one was, and begins at the beginning", () => {
  expect(stepToResume({ ...blank, own: there })).toBe("expectations");
  expect(stepToResume({ ...blank, partner: there })).toBe("welcome");
  expect(stepToResume({ ...blank, number: 2 })).toBe("left-open");
});

test("somebody is here for 100 seconds after they were last seen", () => {
  const after = (seconds: number) => new Date(at.getTime() + seconds * 1_000);

  expect([0, 99, 100, 101].map((seconds) => isHere(there, after(seconds)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("a step is through once each of its prompts carries a mark", () => {
  const rapport = findStep("rapport");
  const three = rapport.prompts.slice(0, 3).map(({ code }) => [code, "talked-about"] as const);
  const [some, all] = [new Map(three), new Map<PromptCode, Mark>(three)];
  all.set("success", "kept-for-later");

  expect(isThrough(rapport, { ...blank, marks: some })).toBe(false);
  expect(isThrough(rapport, { ...blank, marks: all })).toBe(true);
  expect(isThrough(findStep("welcome"), blank)).toBe(false);
});

test("what is kept for later comes back in the order of the guide", () => {
  const marks: Meeting["marks"] = new Map([
    ["subjects", "kept-for-later"],
    ["background", "kept-for-later"],
    ["hopes", "talked-about"],
  ]);

  expect(keptForLater({ ...blank, marks })).toEqual(["background", "subjects"]);
});

test("what was brought back comes back once more, until it is talked about", () => {
  const second: Meeting = {
    ...blank,
    number: 2,
    broughtBack: ["interests", "success", "hopes"],
    marks: new Map([
      ["success", "talked-about"],
      ["hopes", "kept-for-later"],
    ]),
  };

  expect(keptForLater(second)).toEqual(["interests", "hopes"]);
});

test("a meeting is open once all before it are behind the two", () => {
  const progress = {
    matchedAt: at,
    arrivedAt: at,
    meetingDates: new Map(),
    meetingsHeld: new Map([[1, at]]),
    confirmations: [],
    reviews: noReviews,
    pause: noPause,
    wentOnAt: null,
    endedAt: null,
  };

  expect([1, 2, 3].map((number) => join(progress, number).ok)).toEqual([true, true, false]);
});

describe("saying that the meeting took place", () => {
  test.each([
    ["both joined", { ...blank, own: there, partner: there }],
    ["they shared one device, the partner’s", { ...blank, partner: there }],
  ])("holds when %s", (_when, meeting) => {
    expect(hold(meeting)).toEqual({ ok: true, value: meeting });
  });

  test("is refused while nobody has joined", () => {
    expect(hold(blank)).toEqual({ ok: false, refusal: "not-met-yet" });
  });
});

test("a mark is one of two words", () => {
  expect(["talked-about", "kept-for-later", "none", ""].map(isMark)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
