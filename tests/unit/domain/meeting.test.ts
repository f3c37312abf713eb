import { describe, expect, test } from "vitest";
import { findStep, type PromptCode } from "@/lib/domain/guide";
import {
  type Attendance,
  hold,
  isMark,
  isThrough,
  keptForLater,
  type Mark,
  type Meeting,
  stepToResume,
} from "@/lib/domain/meeting";

const at = new Date("2026-11-24T19:30:00Z");
const there: Attendance = { step: "expectations", joinedAt: at, seenAt: at };
const blank: Meeting = { own: null, partner: null, marks: new Map(), heldAt: null };

test("one goes on where one was, and begins at the beginning", () => {
  expect(stepToResume({ ...blank, own: there })).toBe("expectations");
  expect(stepToResume({ ...blank, partner: there })).toBe("welcome");
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
