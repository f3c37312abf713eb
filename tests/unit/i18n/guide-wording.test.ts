import { expect, test } from "vitest";
import { wordClause } from "@/lib/i18n/clause-wording";
import { wordPrompt, wordStep } from "@/lib/i18n/guide-wording";

test("a prompt is asked as the reader's role is asked it", () => {
  expect(wordPrompt("hopes-in-role", "mentor", "en").ask).toContain("As a mentor");
  expect(wordPrompt("hopes-in-role", "mentee", "en").ask).toContain("As a mentee");
  expect(wordPrompt("hopes", "mentor", "en")).toEqual(wordPrompt("hopes", "mentee", "en"));
});

test("a step tells its time as a suggestion, and the first what the meeting is for", () => {
  expect(wordStep("welcome", "fr")).toMatchObject({
    name: "Accueil",
    minutes: "environ 5 minutes",
  });
  expect(wordStep("welcome", "fr").points).toHaveLength(4);
  expect(wordStep("rapport", "fr").points).toEqual([]);
});

test("a clause comes with its questions, each answer a code with its words", () => {
  const [frequency] = wordClause("schedule", "fr").questions;

  expect(frequency).toMatchObject({ code: "frequency", label: "À quelle fréquence?", many: false });
  expect(frequency?.options).toContainEqual({ code: "monthly", label: "Une fois par mois" });
});
