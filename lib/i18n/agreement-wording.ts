import "server-only";
import type { Choices } from "@/lib/domain/clause-content";
import { type ClauseCode, questionsOf } from "@/lib/domain/clauses";
import { listOf } from "./lists";
import type { Locale, MessageKey } from "./settings";
import { wording } from "./wording";

/** Questions whose answers stand side by side: this and that. Of the others, each may do. */
const together: ReadonlyArray<string> = ["left-out"];

/** The answers of a clause, read back as sentences in the reader's language. */
export function sayChoices(clause: ClauseCode, choices: Choices, locale: Locale) {
  return questionsOf(clause).flatMap(([question]) =>
    sayAnswers(clause, question, choices[question] ?? [], locale),
  );
}

/** The answers to one question as a sentence; none while it is not answered. */
export function sayAnswers(
  clause: ClauseCode,
  question: string,
  chosen: Choices[string],
  locale: Locale,
): ReadonlyArray<string> {
  const t = wording(locale, "agreement");
  // The law of the codes proves that each of these keys is there.
  const say = (path: string, answers?: string) =>
    t(`readBack.${clause}.${path}` as MessageKey<"agreement">, { answers }) as string;

  const answers = chosen.map((answer) => say(`${question}.answers.${answer}`));
  if (answers.length === 0) return [];

  const type = together.includes(question) ? "conjunction" : "disjunction";
  return [say(`${question}.sentence`, listOf(answers, locale, type))];
}

/** "Calendrier et Annulations", "Schedule and Cancellations". */
export function nameClauses(codes: ReadonlyArray<ClauseCode>, locale: Locale) {
  const t = wording(locale, "agreement");

  return listOf(
    codes.map((code) => t(`clauses.${code}.name`)),
    locale,
    "conjunction",
  );
}
