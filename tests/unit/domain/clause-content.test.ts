import { expect, test } from "vitest";
import {
  type ClauseRevision,
  inOrder,
  isBlank,
  isOpen,
  isUntouched,
  saysTheSame,
} from "@/lib/domain/clause-content";
import { amina } from "@/tests/support/cast";

const first: ClauseRevision = {
  undecided: false,
  choices: { place: ["video"] },
  text: "Le mardi.",
  textLocale: "fr",
  revision: 1,
  readsAs: 1,
  savedBy: amina.id,
  savedAt: new Date("2026-11-23T19:30:00Z"),
};

test("a clause is open while it is blank, and when it is marked as not decided", () => {
  expect(isOpen(null)).toBe(true);
  expect(isOpen({ ...first, undecided: true })).toBe(true);
  expect(isOpen({ ...first, text: "", choices: { place: [] } })).toBe(true);
  expect(isOpen(first)).toBe(false);
  expect(isBlank({ ...first, undecided: true })).toBe(false);
});

test("answers keep the order of the guide, each once, and no other", () => {
  expect(
    inOrder("cancellations", { means: ["email", "phone", "phone"], notice: [], place: ["video"] }),
  ).toEqual({ means: ["phone", "email"] });
});

test("a clause is as untouched once all is taken out of it again", () => {
  expect(isUntouched(null)).toBe(true);
  expect(isUntouched({ ...first, text: "", choices: {} })).toBe(true);
  expect(isUntouched({ ...first, text: "", choices: {}, undecided: true })).toBe(false);
  expect(isUntouched(first)).toBe(false);
});

test("the same answers in another order say the same, in whatever language", () => {
  const [one, other] = [
    ["phone", "email"],
    ["email", "phone"],
  ].map((means) => ({
    ...first,
    choices: { means },
  }));

  expect(
    saysTheSame(one as ClauseRevision, { ...(other as ClauseRevision), textLocale: "en" }),
  ).toBe(true);
  expect(saysTheSame(first, { ...first, choices: { place: ["phone"] } })).toBe(false);
});
