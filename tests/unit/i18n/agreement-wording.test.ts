import { expect, test } from "vitest";
import { nameClauses, sayChoices } from "@/lib/i18n/agreement-wording";

const choices = { frequency: ["monthly"], length: ["hour"], until: [] };

test("the same answers are read back to each in their own language", () => {
  expect(sayChoices("schedule", choices, "fr")).toEqual([
    "Nous nous voyons une fois par mois.",
    "Une rencontre dure une heure.",
  ]);
  expect(sayChoices("schedule", choices, "en")).toEqual([
    "We meet once a month.",
    "A meeting lasts an hour.",
  ]);
});

test("several answers make one sentence, as alternatives or side by side", () => {
  const several = { limits: ["danger", "law"], "left-out": ["family", "health"] };

  expect(sayChoices("confidentiality", several, "fr")).toEqual([
    "Nous en parlerions quand même à quelqu’un si une personne était en danger ou si la loi nous y obligeait.",
    "Nous laissons de côté la vie de famille et notre propre santé.",
  ]);
});

test("clauses are named one after the other", () => {
  expect(nameClauses(["schedule", "cancellations"], "fr")).toBe("Calendrier et Annulations");
});
