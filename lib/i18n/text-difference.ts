import "server-only";
import { diffWords } from "diff";
import type { Locale } from "./settings";

/** A stretch of a text that stays, that was taken out, or that came in. */
export type Piece = { change: "same" | "removed" | "added"; text: string };

/** Less than this share of the longer text in common, and it reads better as one text in the place of another. */
const enoughInCommon = 0.3;

/**
 * How one text became another, word by word as the language counts words: what was
 * taken out stands before what came in its place. A text without much in common
 * with the one before is taken out as a whole, and the other comes in.
 */
export function findDifference(
  before: string,
  after: string,
  locale: Locale,
): ReadonlyArray<Piece> {
  const words = new Intl.Segmenter(`${locale}-CA`, { granularity: "word" });
  const pieces = diffWords(before, after, { intlSegmenter: words }).map(
    ({ added, removed, value }): Piece => ({
      change: added ? "added" : removed ? "removed" : "same",
      text: value,
    }),
  );

  return isReadable(pieces, Math.max(before.length, after.length))
    ? withoutCrumbs(pieces)
    : replaced(before, after);
}

/** One whole text in the place of another, as when somebody writes it anew in another language. */
export function replaced(before: string, after: string): ReadonlyArray<Piece> {
  const pieces: ReadonlyArray<Piece> = [
    { change: "removed", text: before },
    { change: "added", text: after },
  ];

  return pieces.filter(({ text }) => text !== "");
}

// Only the blanks have changed, or hardly anything has stayed.
function isReadable(pieces: ReadonlyArray<Piece>, length: number) {
  const kept = pieces.filter(({ change }) => change === "same");
  const inCommon = kept.reduce((sum, { text }) => sum + text.length, 0);

  return kept.length < pieces.length && inCommon >= length * enoughInCommon;
}

/** What two changes have between them and is no word, a hyphen or a comma, changes along with them. */
function withoutCrumbs(pieces: ReadonlyArray<Piece>): ReadonlyArray<Piece> {
  const joined: Piece[] = [];
  let [removed, added] = ["", ""];

  const close = () => {
    joined.push(...replaced(removed, added));
    [removed, added] = ["", ""];
  };
  for (const [index, { change, text }] of pieces.entries()) {
    const isCrumb =
      change === "same" &&
      !/[\p{L}\p{N}\n]/u.test(text) &&
      removed + added !== "" &&
      index < pieces.length - 1;

    if (change === "same" && !isCrumb) {
      close();
      joined.push({ change, text });
    } else {
      if (change !== "added") removed += text;
      if (change !== "removed") added += text;
    }
  }
  close();

  return joined;
}
