import "server-only";
import { blank } from "@/lib/domain/blanks";
import type { ClauseCode } from "@/lib/domain/clauses";
import {
  kindOf,
  type ProgramWords,
  type TextKey,
  type WordedLetter,
} from "@/lib/domain/program-words";
import { reflectionQuestions } from "@/lib/domain/reflection";
import type { WordedText } from "@/lib/domain/rewording";
import type { Locale, MessageKey } from "./settings";
import { elide, typeset } from "./typography";
import { wording } from "./wording";

/** Where the mail's words keep how a letter begins. */
const beginnings = {
  invitation: "invitation.introduction",
  reminder: "reminder.introduction",
  nudge: "nudge.introduction",
  "fit-check": "fitCheck.met",
} as const satisfies Record<WordedLetter, MessageKey<"mail">>;

/** What Tandem itself says where a program may have words of its own. What names somebody keeps its blanks. */
export function wordText(key: TextKey, locale: Locale): string {
  const [file = "", ...path] = key.split(".");
  if (file === "letters") return withBlanks(beginnings[path.join(".") as WordedLetter], locale);
  if (file === "clauses") {
    return wording(locale, "agreement")(`clauses.${path[0] as ClauseCode}.suggestion`);
  }
  const question = reflectionQuestions.find((known) => known === path[0]);
  if (question) {
    return wording(locale, "reflection")(`questions.${question}.${path[1] as "ask" | "hint"}`);
  }
  // The law of the codes proves that each of these keys is there.
  return wording(locale, "guide")(key as MessageKey<"guide">) as string;
}

function withBlanks(key: MessageKey<"mail">, locale: Locale) {
  return wording(locale, "mail")(key, { interpolation: { skipOnVariables: true } }) as string;
}

/** Fills the blanks of a text that a program has worded. Nothing else in it is ever taken for an instruction. */
export function fillBlanks(text: string, values: Readonly<Record<string, string>>) {
  return text.replace(blank, (whole, name: string, word?: "de" | "que") => {
    const value = values[name];
    if (value === undefined) return whole;
    return word ? elide(word, value) : value;
  });
}

/** A text as a program says it; what has blanks still has them. */
export function sayText(key: TextKey, locale: Locale, own: ProgramWords) {
  return own[locale][key] ?? wordText(key, locale);
}

/** How a letter begins: in the program's own words, or in Tandem's where it has none. */
export function beginLetter(
  letter: WordedLetter,
  locale: Locale,
  own: string | null,
  values: Readonly<Record<string, string>>,
) {
  return fillBlanks(own ?? wordText(`letters.${letter}`, locale), values);
}

/** What is kept of what a coordinator typed: null where it says what Tandem says. */
export function asOwnWords(key: TextKey, typed: string, locale: Locale) {
  const text = setText(typed, locale, { hasLines: kindOf(key) === "suggestion" });

  return text === "" || text === wordText(key, locale) ? null : text;
}

/** A text in one language as it stands: the program's, or Tandem's. */
export function shownText(key: TextKey, words: WordedText["words"], locale: Locale) {
  return words[locale] ?? wordText(key, locale);
}

/** A text as it is kept: set as its language wants it, in one paragraph unless it is long. */
export function setText(typed: string, locale: Locale, { hasLines }: { hasLines: boolean }) {
  const text = hasLines ? typed : typed.replace(/\s+/g, " ");

  return typeset(withQuotes(text.trim(), locale), locale);
}

// A keyboard has one mark for both ends.
function withQuotes(text: string, locale: Locale) {
  return text.replace(/"([^"\n]*)"/g, locale === "fr" ? "«\u00A0$1\u00A0»" : "“$1”");
}
