import { describe, expect, test } from "vitest";
import { type Draft, rewrite } from "@/lib/domain/draft";

const stored: Draft = { text: "Ten years in nursing", locale: "en", revision: 3 };

describe("rewriting a draft", () => {
  test("makes its next revision", () => {
    expect(rewrite(stored, { text: "Twelve years", basedOn: 3 })).toEqual({
      ok: true,
      value: { revision: 4, isNew: true },
    });
    expect(rewrite(null, { text: "A first word", basedOn: 0 })).toMatchObject({
      value: { revision: 1 },
    });
  });

  // A save whose answer was lost on the way is sent once more.
  test("with the same words changes nothing, whatever it was based on", () => {
    expect(rewrite(stored, { text: stored.text, basedOn: 2 })).toEqual({
      ok: true,
      value: { revision: 3, isNew: false },
    });
    expect(rewrite(null, { text: "", basedOn: 0 })).toMatchObject({ value: { revision: 0 } });
  });

  test.each([0, 2, 4])("based on revision %d is refused when another stands", (basedOn) => {
    expect(rewrite(stored, { text: "Twelve years", basedOn })).toEqual({
      ok: false,
      refusal: "revised-meanwhile",
    });
  });
});
