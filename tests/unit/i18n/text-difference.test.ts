import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDifference, type Piece } from "@/lib/i18n/text-difference";

describe("how a text became another", () => {
  test.each([
    [
      "Jamais le vendredi, sauf l’été.",
      "Jamais le lundi, sauf l’hiver.",
      "Jamais le [vendredi|lundi], sauf [l’été|l’hiver].",
    ],
    [
      "Nous prévenons vingt-quatre heures d’avance.",
      "Nous prévenons quarante-huit heures d’avance, par texto.",
      "Nous prévenons [vingt-quatre|quarante-huit] heures d’avance[|, par texto].",
    ],
    ["Un mardi sur deux.", "", "[Un mardi sur deux.|]"],
    ["", "Un mardi sur deux.", "[|Un mardi sur deux.]"],
    [
      "Le mardi.\n\nÀ midi.",
      "Le mardi.\n\nÀ treize heures, au parc.",
      "Le mardi.\n\nÀ [midi|treize heures, au parc].",
    ],
  ])("%j → %j", (before, after, expected) => {
    expect(drawn(findDifference(before, after, "fr"))).toBe(expected);
  });

  test("a text written anew is read as one, and not as a patchwork", () => {
    const before = "Nous nous voyons le mardi, au bureau.";
    const after = "Pendant l’été, on s’appelle quand on peut; le reste de l’année, au café.";

    expect(drawn(findDifference(before, after, "fr"))).toBe(`[${before}|${after}]`);
  });

  test("blanks alone are shown as the whole text that they changed", () => {
    expect(drawn(findDifference("Un. Deux.", "Un.\n\nDeux.", "fr"))).toBe(
      "[Un. Deux.|Un.\n\nDeux.]",
    );
  });
});

test("every word of both texts is there, once, whatever became of it", () => {
  const words = fc.array(fc.constantFrom("le", "mardi", "l’été", "24", ",", ".", "–", "\n"));
  const text = words.map((parts) => parts.join(" ").trim());

  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = findDifference(before, after, "fr");

      expect(wordsOf(pieces, "removed")).toEqual(split(before));
      expect(wordsOf(pieces, "added")).toEqual(split(after));
    }),
  );
});

function drawn(pieces: ReadonlyArray<Piece>) {
  return pieces
    .map(({ change, text }) =>
      change === "same" ? text : change === "removed" ? `[${text}|]` : `[|${text}]`,
    )
    .join("")
    .replaceAll("|][|", "|");
}

function wordsOf(pieces: ReadonlyArray<Piece>, side: Piece["change"]) {
  const onThisSide = pieces.filter(({ change }) => change === "same" || change === side);
  return split(onThisSide.map(({ text }) => text).join(" "));
}

/** Without the blanks, and without what marks the end of a piece. */
function split(text: string) {
  return text.match(/[\p{L}\p{N}’]+|[^\s]/gu) ?? [];
}
