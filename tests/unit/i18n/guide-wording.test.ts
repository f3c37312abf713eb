import { expect, test } from "vitest";
import { noWords } from "@/lib/domain/program-words";
import { wordClause } from "@/lib/i18n/clause-wording";
import { introduceStep, wordPrompt, wordStep } from "@/lib/i18n/guide-wording";

test("a prompt is asked as the reader's role is asked it", () => {
  expect(wordPrompt("hopes-in-role", "mentor", "en", noWords).ask).toContain("As a mentor");
  expect(wordPrompt("hopes-in-role", "mentee", "en", noWords).ask).toContain("As a mentee");
  expect(wordPrompt("hopes", "mentor", "en", noWords)).toEqual(
    wordPrompt("hopes", "mentee", "en", noWords),
  );
});

test("a step tells its time as a suggestion, and the first what the meeting is for", () => {
  expect(wordStep("welcome", "fr")).toMatchObject({
    name: "Accueil",
    minutes: "environ 5 minutes",
  });
  expect(introduceStep("welcome", "fr", noWords).points).toHaveLength(4);
  expect(introduceStep("rapport", "fr", noWords).points).toEqual([]);
});

test("a clause comes with its questions, each answer a code with its words", () => {
  const [frequency] = wordClause("schedule", "fr", noWords).questions;

  expect(frequency).toMatchObject({ code: "frequency", label: "À quelle fréquence?", many: false });
  expect(frequency?.options).toContainEqual({ code: "monthly", label: "Une fois par mois" });
});
