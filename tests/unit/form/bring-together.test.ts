import { describe, expect, test } from "vitest";
import { bringTogether } from "@/components/agreement/bring-together";
import { placeIn } from "@/components/agreement/clause-form-content";
import { blankClause, type ClauseContent } from "@/lib/domain/clause-content";

const fields = ["place", "agenda", "text", "undecided"];
const base: ClauseContent = { ...blankClause, choices: { place: ["video"] }, text: "Le mardi." };

describe("what the other saves while one writes", () => {
  test("comes into the fields that one has left as they were", () => {
    const standing = { ...base, choices: { place: ["phone"], agenda: ["mentee"] } };
    const now = { ...base, text: "Le jeudi." };

    expect(bringTogether({ fields, base, standing, now, open: [] })).toEqual({
      content: { ...standing, text: "Le jeudi." },
      taken: ["place", "agenda"],
      clashes: [],
    });
  });

  test("waits where one has changed the same, for a choice", () => {
    const standing = { ...base, text: "Le lundi.", undecided: true };
    const now = { ...base, text: "Le jeudi." };

    expect(bringTogether({ fields, base, standing, now, open: [] })).toMatchObject({
      content: { text: "Le jeudi.", undecided: true },
      taken: ["undecided"],
      clashes: ["text"],
    });
  });

  // What came first was already read; only its choice is still to be made.
  test("keeps a clash that waits, and lets it go once both say the same", () => {
    const clashing = { fields, base, standing: base, open: ["text"] };

    expect(bringTogether({ ...clashing, now: { ...base, text: "Le jeudi." } }).clashes).toEqual([
      "text",
    ]);
    expect(bringTogether({ ...clashing, now: base }).clashes).toEqual([]);
  });

  test("is brought together with what one has typed since one's own save was refused", () => {
    const standing = { ...base, text: "Le lundi." };
    const sent = { ...base, text: "Le jeudi." };
    const now = { ...sent, choices: { place: ["phone"] } };

    expect(
      bringTogether({ fields, base: sent, standing, merged: sent, now, open: ["text"] }),
    ).toEqual({ content: now, taken: [], clashes: ["text"] });
  });
});

describe("the caret stays beside its words", () => {
  test.each([
    { before: "one two|", after: "one two| three", what: "words are added behind the end" },
    { before: "one |two", after: "zero one |two", what: "words are added before it" },
    { before: "one| two", after: "one| two three", what: "words are added behind it" },
    { before: "|one", after: "|one two", what: "it stands at the beginning" },
    { before: "one|", after: "|", what: "all is taken out" },
  ])("when $what", ({ before, after }) => {
    const [was, is] = [before.replace("|", ""), after.replace("|", "")];

    expect(placeIn(is, was, before.indexOf("|"))).toBe(after.indexOf("|"));
  });
});
