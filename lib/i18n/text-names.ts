import "server-only";
import type { ClauseCode } from "@/lib/domain/clauses";
import { kindOf, type TextKey, type TextPart, type WordedLetter } from "@/lib/domain/program-words";
import { reflectionQuestions } from "@/lib/domain/reflection";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** What a coordinator finds a text by: its kind, or the clause or the letter that it is for. */
export function nameText(key: TextKey, locale: Locale): string {
  const t = wording(locale, "wordings");
  const kind = kindOf(key);
  const [, code = "", role] = key.split(".");
  if (kind === "letter") return t(`letters.${code as WordedLetter}`);
  if (kind === "suggestion") {
    return wording(locale, "agreement")(`clauses.${code as ClauseCode}.name`);
  }

  if (isHomework(code)) return t(kind === "ask" ? "homework.ask" : "homework.hint");

  const name = t(`kinds.${kind}`);
  return role === "mentor" || role === "mentee" ? t(`forRole.${role}`, { kind: name }) : name;
}

/** What the texts of one part are called together. */
export function namePart(part: TextPart, locale: Locale): string {
  return part === "clauses" || part === "letters"
    ? wording(locale, "wordings")(`parts.${part}`)
    : wording(locale, "guide")(`steps.${part}.name`);
}

/** Who reads a text, and where. */
export function tellReaders(key: TextKey, locale: Locale): string {
  const t = wording(locale, "wordings");
  const kind = kindOf(key);
  if (kind === "letter") return t("readers.letter");
  if (kind === "suggestion") return t("readers.clause");

  const [, code = "", role] = key.split(".");
  if (isHomework(code)) return t("readers.homework");
  return t(role === "mentor" || role === "mentee" ? `readers.${role}` : "readers.both");
}

function isHomework(code: string) {
  return reflectionQuestions.some((question) => question === code);
}
