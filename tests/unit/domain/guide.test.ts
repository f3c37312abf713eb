import { expect, test } from "vitest";
import {
  findStep,
  firstGuide,
  type Guide,
  guideWith,
  isPromptCode,
  isStepOf,
  laterGuide,
  neighbours,
  placeOf,
  promptCodes,
  showablePrompts,
  stepCodes,
  stepsToPrepare,
} from "@/lib/domain/guide";

test("the first guide has five steps and takes about an hour, the later one three and half of it", () => {
  expect(codes(firstGuide)).toEqual(["welcome", "rapport", "expectations", "agreement", "next"]);
  expect(codes(laterGuide)).toEqual(["left-open", "reflections", "settle"]);
  expect([firstGuide, laterGuide].map(minutes)).toEqual([60, 30]);
});

test("no step stands twice, so that each knows its guide and its place there", () => {
  expect(new Set(stepCodes).size).toBe(stepCodes.length);
  expect(codes(firstGuide).map(guideWith)).toEqual(firstGuide.map(() => firstGuide));
  expect(codes(laterGuide).map(guideWith)).toEqual(laterGuide.map(() => laterGuide));
  expect(placeOf("expectations")).toEqual({ number: 3, total: 5 });
  expect(placeOf("settle")).toEqual({ number: 3, total: 3 });
});

test("no prompt stands twice, and only expectations can be shown", () => {
  expect(new Set(promptCodes).size).toBe(promptCodes.length);
  expect(showablePrompts).toEqual(findStep("expectations").prompts.map(({ code }) => code));
  expect(stepsToPrepare.map(({ code }) => code)).toEqual(["rapport", "expectations"]);
});

test("each step knows what comes before and after it", () => {
  expect(neighbours("welcome")).toEqual({ before: null, after: "rapport" });
  expect(neighbours("agreement")).toEqual({ before: "expectations", after: "next" });
  expect(neighbours("next")).toEqual({ before: "agreement", after: null });
  expect(neighbours("left-open")).toEqual({ before: null, after: "reflections" });
  expect(neighbours("settle")).toEqual({ before: "reflections", after: null });
});

test("a word that the guide does not know is no step and no prompt", () => {
  expect(isStepOf(firstGuide, "rapport")).toBe(true);
  expect(isStepOf(firstGuide, "background")).toBe(false);
  expect(isStepOf(firstGuide, "settle")).toBe(false);
  expect(isPromptCode("background")).toBe(true);
  expect(isPromptCode("__proto__")).toBe(false);
});

function codes(guide: Guide) {
  return guide.map(({ code }) => code);
}

function minutes(guide: Guide) {
  return guide.reduce((sum, step) => sum + step.minutes, 0);
}
