import { foldText } from "./import-columns";
import type { Locale } from "./people";

export type NameFault =
  | "name-missing"
  | "name-too-long"
  | "name-garbled"
  | "name-is-address"
  | "name-is-formula"
  | "name-without-letters";

const longest = 120;

/** Letters that were written in one encoding and read in another: "AmÃ©lie", "Am?lie", "Am\uFFFDlie". */
const garbled =
  /[\uFFFD?]|[ÃÂ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2122]|â€/;
/** What steers a text without being seen; the joiners that some scripts need stay. */
const unseen = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
/** What a spreadsheet would calculate. */
const formula = /^['’]?[=+\-@|%＝＋－＠]/;

/** A name on one line, as it is kept. */
export function readName(written: string): { name: string } | { fault: NameFault } {
  const name = written
    .replace(unseen, "")
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .normalize("NFC")
    .trim();
  const fault = faultIn(name, written);

  return fault ? { fault } : { name };
}

function faultIn(name: string, written: string): NameFault | null {
  if (name === "") return "name-missing";
  if (name.length > longest) return "name-too-long";
  if (formula.test(name)) return "name-is-formula";
  if (garbled.test(written)) return "name-garbled";
  if (name.includes("@")) return "name-is-address";

  return /\p{L}/u.test(name) ? null : "name-without-letters";
}

/** "Amina Benali" and "BÉNALI, Amina" are one name, written twice. */
export function isSameName(one: string, other: string) {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(name: string) {
  return foldText(name).split(" ").sort().join(" ");
}

const languages: Record<string, Locale> = {
  f: "fr",
  fr: "fr",
  fra: "fr",
  fre: "fr",
  francais: "fr",
  francaise: "fr",
  french: "fr",
  "fr ca": "fr",
  e: "en",
  a: "en",
  en: "en",
  ang: "en",
  eng: "en",
  anglais: "en",
  anglaise: "en",
  english: "en",
  "en ca": "en",
};

/** The language in which somebody is written to; null where nothing is said, undefined where we cannot tell. */
export function readLanguage(written: string): Locale | null | undefined {
  const folded = foldText(written);

  return folded === "" ? null : languages[folded];
}
