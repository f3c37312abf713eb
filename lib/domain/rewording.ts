import type { Locale } from "./people";
import { accept, type Result, refuse } from "./result";

/** One language of a text, from one moment on; without words it is Tandem's own again. */
export type Rewording = { locale: Locale; text: string | null };

/** A text as a program words it now. */
export type WordedText = {
  /** Counts the rewordings; 0 when there was none. */
  revision: number;
  /** In each language, or null where Tandem's own words stand. */
  words: Readonly<Record<Locale, string | null>>;
  /** The language that has not been looked at since the other one was changed. */
  waitsFor: Locale | null;
};

export const neverWorded: WordedText = {
  revision: 0,
  words: { fr: null, en: null },
  waitsFor: null,
};

/**
 * What has become of a text. A change in one language asks for the other; the
 * next word about that other one, were it the same again, is the answer.
 */
export function readText(history: ReadonlyArray<Rewording>): WordedText {
  return history.reduce(follow, neverWorded);
}

/** What a coordinator wants a text to say, in both languages, from the revision that they saw. */
export type Wish = {
  basedOn: number;
  words: WordedText["words"];
  /** The language that was waited for still says the same as the other. */
  isStillRight: boolean;
};

/**
 * The rewordings that make a text say so. The same wish again, as a double click
 * sends it, adds none; one from an older revision is refused, so that nobody's
 * words are replaced unread.
 */
export function reword(
  stored: WordedText,
  { basedOn, words, isStillRight }: Wish,
): Result<ReadonlyArray<Rewording>, "reworded-meanwhile"> {
  const { waitsFor } = stored;
  // What is waited for comes last: after it, nothing is.
  const last = waitsFor ?? "en";
  const rewordings = [otherOf(last), last]
    .filter(
      (locale) => words[locale] !== stored.words[locale] || (isStillRight && locale === waitsFor),
    )
    .map((locale) => ({ locale, text: words[locale] }));

  if (rewordings.length === 0) return accept([]);
  return basedOn === stored.revision ? accept(rewordings) : refuse("reworded-meanwhile");
}

function follow({ revision, words, waitsFor }: WordedText, { locale, text }: Rewording) {
  const worded = { ...words, [locale]: text };
  const isOwn = worded.fr !== null || worded.en !== null;

  return {
    revision: revision + 1,
    words: worded,
    waitsFor: isOwn && waitsFor !== locale ? otherOf(locale) : null,
  };
}

function otherOf(locale: Locale): Locale {
  return locale === "fr" ? "en" : "fr";
}
