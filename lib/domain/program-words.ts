import { type ClauseCode, clauseCodes } from "./clauses";
import { firstGuide, laterGuide, type PromptCode, type StepCode } from "./guide";
import type { Locale } from "./people";
import { type ReflectionQuestion, reflectionQuestions } from "./reflection";

/** What the first meeting is for, one by one. */
export const welcomePoints = ["each-other", "time", "hopes", "match"] as const;

/** The letters whose first paragraph a program may word. That of an ending is the same everywhere. */
export const wordedLetters = ["invitation", "reminder", "nudge", "fit-check"] as const;
export type WordedLetter = (typeof wordedLetters)[number];

/** A prompt as it is asked: one of them is worded for each role. */
type AskedPrompt = Exclude<PromptCode, "hopes-in-role"> | `hopes-in-role.${"mentor" | "mentee"}`;

/** One text that a program may word in its own way. */
export type TextKey =
  | `steps.${StepCode}.${"why" | "note"}`
  | `steps.welcome.points.${(typeof welcomePoints)[number]}`
  | `prompts.${AskedPrompt}.${"ask" | "hint"}`
  | `prompts.${ReflectionQuestion}.${"ask" | "hint"}`
  | `clauses.${ClauseCode}.suggestion`
  | `letters.${WordedLetter}`;

/** What a text is for; its length follows from it. */
export type TextKind = "why" | "note" | "point" | "ask" | "hint" | "suggestion" | "letter";

export const textLimits: Readonly<Record<TextKind, number>> = {
  why: 400,
  note: 300,
  point: 160,
  ask: 200,
  hint: 200,
  suggestion: 900,
  letter: 600,
};

// What these notes say of who reads what is kept by Tandem, and no program can word it away.
const promises: ReadonlyArray<StepCode> = ["rapport", "agreement", "reflections"];

/** The texts in the order in which people meet them: step by step, then the clauses and the letters. */
export const textParts = [
  ...firstGuide.map(({ code, prompts }) => ({
    part: code,
    keys: [
      ...stepTexts(code),
      ...prompts.flatMap((prompt) => promptTexts(prompt.code)),
      // The homework is given out in the last step.
      ...(code === "next" ? reflectionQuestions.flatMap(askAndHint) : []),
    ],
  })),
  { part: "clauses", keys: clauseCodes.map((code): TextKey => `clauses.${code}.suggestion`) },
  ...laterGuide.map(({ code }) => ({ part: code, keys: stepTexts(code) })),
  { part: "letters", keys: wordedLetters.map((letter): TextKey => `letters.${letter}`) },
] as const satisfies ReadonlyArray<{ part: string; keys: ReadonlyArray<TextKey> }>;

export type TextPart = (typeof textParts)[number]["part"];

export const textKeys: ReadonlyArray<TextKey> = textParts.flatMap(({ keys }) => keys);

export function isTextPart(part: string): part is TextPart {
  return textParts.some((known) => known.part === part);
}

export function isTextKey(key: string): key is TextKey {
  return textKeys.some((known) => known === key);
}

export function partOf(key: TextKey): TextPart {
  const found = textParts.find(({ keys }) => keys.some((known) => known === key));
  if (!found) throw new Error(`No part has the text ${key}`);

  return found.part;
}

export function kindOf(key: TextKey): TextKind {
  if (key.startsWith("letters.")) return "letter";
  if (key.startsWith("steps.welcome.points.")) return "point";

  return key.slice(key.lastIndexOf(".") + 1) as TextKind;
}

/** The keys of a prompt's words: of each role, where the two are asked differently. */
function askedPrompts(code: PromptCode): ReadonlyArray<AskedPrompt> {
  return code === "hopes-in-role" ? [`${code}.mentor`, `${code}.mentee`] : [code];
}

/** What a text may name by a blank; only a letter names anybody. */
export function blanksOf(key: TextKey): ReadonlyArray<string> {
  return key.startsWith("letters.") ? ["name"] : [];
}

/** A program's own words in each language, by text. Where it has none, Tandem's stand. */
export type ProgramWords = Readonly<Record<Locale, Readonly<Partial<Record<TextKey, string>>>>>;

/** What a list of texts says, in both languages. */
export function wordsOf(
  texts: Iterable<readonly [TextKey, { words: Readonly<Record<Locale, string | null>> }]>,
): ProgramWords {
  const all = [...texts];
  const inLanguage = (locale: Locale) =>
    Object.fromEntries(
      all.flatMap(([key, { words }]) => (words[locale] === null ? [] : [[key, words[locale]]])),
    ) as ProgramWords[Locale];

  return { fr: inLanguage("fr"), en: inLanguage("en") };
}

export const noWords: ProgramWords = { fr: {}, en: {} };

function stepTexts(code: StepCode): ReadonlyArray<TextKey> {
  return [
    `steps.${code}.why`,
    ...(code === "welcome"
      ? welcomePoints.map((point): TextKey => `steps.welcome.points.${point}`)
      : []),
    ...(promises.includes(code) ? [] : [`steps.${code}.note` as const]),
  ];
}

function promptTexts(code: PromptCode): ReadonlyArray<TextKey> {
  return askedPrompts(code).flatMap(askAndHint);
}

function askAndHint(asked: AskedPrompt | ReflectionQuestion): ReadonlyArray<TextKey> {
  return [`prompts.${asked}.ask`, `prompts.${asked}.hint`];
}
