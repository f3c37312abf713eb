import "server-only";
import type { Locale } from "./settings";

/** A letter in words alone: what is shown before it goes, and what goes, are made of the same one. */
export type LetterText = {
  subject: string;
  /** What a mailbox shows beside the subject. */
  preview: string;
  /** One, or each language after the other where the reader's is not known. */
  parts: ReadonlyArray<LetterPart>;
};

export type LetterPart = {
  locale: Locale;
  greeting: string;
  paragraphs: ReadonlyArray<string>;
  /** Where the letter leads, by an address of ours without its language. */
  way: { label: string; path: string };
  /** What is said once one knows where to go. */
  closing: ReadonlyArray<string>;
  signature: ReadonlyArray<string>;
  /** Why it came, and how to stop it. */
  reason: string;
};

/** A letter for a reader whose language is not known: the one after the other, French first. */
export function inBoth([french, english]: [LetterText, LetterText]): LetterText {
  return {
    subject: `${french.subject} · ${english.subject}`,
    preview: `${french.preview} · ${english.preview}`,
    parts: [...french.parts, ...english.parts],
  };
}
