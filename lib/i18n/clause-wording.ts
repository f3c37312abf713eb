import "server-only";
import { type ClauseCode, questionsOf } from "@/lib/domain/clauses";
import type { ProgramWords } from "@/lib/domain/program-words";
import type { Locale, MessageKey } from "./settings";
import { wording } from "./wording";

/** A question of a clause and its answers, each a code with its words. */
type WordedQuestion = {
  code: string;
  label: string;
  /** Several answers may stand together. */
  many: boolean;
  options: ReadonlyArray<{ code: string; label: string }>;
};

/** A clause as it is read aloud: what it asks, and words that may be taken and edited. */
export type WordedClause = {
  code: ClauseCode;
  name: string;
  intro: string;
  textLabel: string;
  textHint: string;
  suggestion: string;
  questions: ReadonlyArray<WordedQuestion>;
};

export function wordClause(code: ClauseCode, locale: Locale, own: ProgramWords): WordedClause {
  const t = wording(locale, "agreement");
  // The law of the codes proves that each of these keys is there.
  const say = (path: string) => t(`clauses.${code}.${path}` as MessageKey<"agreement">) as string;

  return {
    code,
    name: say("name"),
    intro: say("intro"),
    textLabel: say("textLabel"),
    textHint: say("textHint"),
    suggestion: own[locale][`clauses.${code}.suggestion`] ?? say("suggestion"),
    questions: questionsOf(code).map(([question, { many, options }]) => ({
      code: question,
      label: say(`questions.${question}.label`),
      many,
      options: options.map((option) => ({
        code: option,
        label: say(`questions.${question}.options.${option}`),
      })),
    })),
  };
}
