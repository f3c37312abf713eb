import { expect, test } from "vitest";
import {
  findStep,
  guide,
  isPromptCode,
  isStepCode,
  neighbours,
  promptCodes,
  showablePrompts,
  stepCodes,
  stepsToPrepare,
} from "@/lib/domain/guide";

test("the guide has five steps and takes about an hour", () => {
  expect(stepCodes).toEqual(["welcome", "rapport", "expectations", "agreement", "next"]);
  expect(guide.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
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
});

test("a word that the guide does not know is no step and no prompt", () => {
  expect(isStepCode("rapport")).toBe(true);
  expect(isStepCode("background")).toBe(false);
  expect(isPromptCode("background")).toBe(true);
  expect(isPromptCode("__proto__")).toBe(false);
});
