import { expect, test } from "vitest";
import { clauseCodes, questionsOf } from "@/lib/domain/clauses";
import { promptCodes, stepCodes } from "@/lib/domain/guide";
import { reflectionQuestions } from "@/lib/domain/reflection";
import { locales } from "@/lib/i18n/settings";
import { messagesIn } from "@/tests/support/messages";

const clauseParts = ["name", "intro", "textLabel", "textHint", "suggestion"];

/** Every key that the codes of the domain ask for, by the part of the file that holds them. */
const asked = [
  {
    file: "agreement.json",
    part: "clauses",
    keys: clauseCodes.flatMap((clause) => [
      ...clauseParts.map((part) => `${clause}.${part}`),
      ...questionsOf(clause).flatMap(([question, { options }]) => [
        `${clause}.questions.${question}.label`,
        ...options.map((option) => `${clause}.questions.${question}.options.${option}`),
      ]),
    ]),
  },
  {
    file: "agreement.json",
    part: "readBack",
    keys: clauseCodes.flatMap((clause) =>
      questionsOf(clause).flatMap(([question, { options }]) => [
        `${clause}.${question}.sentence`,
        ...options.map((option) => `${clause}.${question}.answers.${option}`),
      ]),
    ),
  },
  {
    file: "guide.json",
    part: "steps",
    keys: [
      ...stepCodes.flatMap((step) => ["name", "why", "note"].map((part) => `${step}.${part}`)),
      ...["each-other", "time", "hopes", "match"].map((point) => `welcome.points.${point}`),
    ],
  },
  {
    file: "guide.json",
    part: "prompts",
    keys: promptCodes
      .flatMap((prompt) =>
        prompt === "hopes-in-role" ? [`${prompt}.mentor`, `${prompt}.mentee`] : [prompt],
      )
      .flatMap((prompt) => [`${prompt}.ask`, `${prompt}.hint`]),
  },
  {
    file: "reflection.json",
    part: "questions",
    keys: reflectionQuestions.flatMap((question) => [`${question}.ask`, `${question}.hint`]),
  },
];

test.each(locales)("%s words every code of the domain, and no other", (locale) => {
  for (const { file, part, keys } of asked) {
    const found = messagesIn(locale, file)
      .filter(({ key }) => key.startsWith(`${part}.`))
      .map(({ key }) => key.slice(part.length + 1));

    expect(found.toSorted(), `${file}: ${part}`).toEqual(keys.toSorted());
  }
});
