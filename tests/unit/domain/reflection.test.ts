import { expect, test } from "vitest";
import { blankReflection, inGuideOrder, isShared } from "@/lib/domain/reflection";

const at = new Date("2026-11-20T15:00:00Z");
const years = { ...blankReflection("in-three-years"), text: "Leading a hospital", revision: 1 };
const help = { ...blankReflection("what-would-help"), text: "A rest", revision: 1, sharedAt: at };

test("what is read at the next meeting was shared, and says something", () => {
  expect([years, help, { ...help, text: "" }].filter(isShared)).toEqual([help]);
});

test("answers stand in the order in which the questions are asked", () => {
  expect(inGuideOrder([help, years])).toEqual([years, help]);
  expect(inGuideOrder([help])).toEqual([help]);
});
