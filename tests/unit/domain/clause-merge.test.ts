import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankClause, type ClauseContent, type ClauseRevision } from "@/lib/domain/clause-content";
import { mergeClause, reviseClause } from "@/lib/domain/clause-merge";
import { amina, theo } from "@/tests/support/cast";

const at = new Date("2026-11-24T19:30:00Z");
const byTheo = { by: theo.id, locale: "en", at } as const;
const draft = { undecided: false, choices: { place: ["video"] }, text: "Le mardi.", basedOn: 0 };
const first: ClauseRevision = {
  undecided: false,
  choices: { place: ["video"] },
  text: "Le mardi.",
  textLocale: "fr",
  revision: 1,
  readsAs: 1,
  savedBy: amina.id,
  savedAt: new Date("2026-11-23T19:30:00Z"),
};
const second: ClauseRevision = { ...first, text: "Le jeudi.", revision: 2, readsAs: 2 };

describe("revising a clause", () => {
  test("the first save is revision 1, in its writer's name and language", () => {
    expect(
      reviseClause(null, null, draft, { by: amina.id, locale: "fr", at: first.savedAt }),
    ).toEqual({ ok: true, value: first });
  });

  test("keeps what each of the two changed on the same revision", () => {
    const ticked = { ...draft, choices: { place: ["phone"] }, undecided: true, basedOn: 1 };

    expect(reviseClause(second, first, ticked, byTheo)).toMatchObject({
      value: {
        revision: 3,
        text: "Le jeudi.",
        textLocale: "fr",
        choices: { place: ["phone"] },
        undecided: true,
        savedBy: theo.id,
      },
    });
  });

  test("is refused where both changed the same, and says how far the two go together", () => {
    const rewritten = { ...draft, text: "Fridays.", choices: { place: ["phone"] }, basedOn: 1 };

    expect(reviseClause(second, first, rewritten, byTheo)).toMatchObject({
      ok: false,
      refusal: "revised-meanwhile",
      merge: { clashes: ["text"], content: { text: "Fridays.", choices: { place: ["phone"] } } },
    });
  });

  test("is refused on a revision that is not there", () => {
    expect(
      reviseClause(first, null, { ...draft, text: "Fridays.", basedOn: 9 }, byTheo),
    ).toMatchObject({ ok: false, refusal: "revised-meanwhile" });
  });

  test.each([0, 1])("to what it already says changes nothing, even on revision %i", (basedOn) => {
    const base = basedOn === 1 ? first : null;
    expect(reviseClause(first, base, { ...draft, basedOn }, byTheo)).toEqual({
      ok: true,
      value: first,
    });
  });

  test("with nothing of one's own takes nothing away from the other's", () => {
    expect(reviseClause(second, first, { ...draft, basedOn: 1 }, byTheo)).toEqual({
      ok: true,
      value: second,
    });
  });

  test("saving a clause that is still empty writes nothing", () => {
    const nothing = { undecided: false, choices: {}, text: "", basedOn: 0 };

    expect(reviseClause(null, null, nothing, byTheo)).toEqual({ ok: true, value: null });
  });

  test("leaves the other's words in the other's language", () => {
    const ticked = { ...draft, choices: { place: ["phone"] }, basedOn: 1 };
    const rewritten = { ...draft, text: "On Tuesdays.", basedOn: 1 };

    expect(reviseClause(first, first, ticked, byTheo)).toMatchObject({
      value: { revision: 2, textLocale: "fr", savedBy: theo.id },
    });
    expect(reviseClause(first, first, rewritten, byTheo)).toMatchObject({
      value: { textLocale: "en" },
    });
  });
});

const content: fc.Arbitrary<ClauseContent> = fc.record({
  undecided: fc.boolean(),
  text: fc.constantFrom("", "un", "deux", "trois"),
  textLocale: fc.constant("fr" as const),
  choices: fc.record(
    { place: fc.subarray(["video"]), means: fc.subarray(["phone", "email", "text-message"]) },
    { requiredKeys: [] },
  ),
});

/** A clause, field by field. */
function fieldsOf({ undecided, text, choices }: ClauseContent) {
  return { undecided, text, place: [...(choices.place ?? [])], means: [...(choices.means ?? [])] };
}

describe("whatever two made of the same clause", () => {
  test("merging gives both the same, whoever comes second, or clashes for both alike", () => {
    fc.assert(
      fc.property(content, content, content, (base, one, other) => {
        const [there, back] = [mergeClause(base, one, other), mergeClause(base, other, one)];

        expect(there.clashes).toEqual(back.clashes);
        if (there.clashes.length === 0) {
          expect(fieldsOf(there.content)).toEqual(fieldsOf(back.content));
        }
      }),
    );
  });

  test("no field says what neither wrote, and none that one changed alone is lost", () => {
    fc.assert(
      fc.property(content, content, content, (base, theirs, mine) => {
        const { content, clashes } = mergeClause(base, theirs, mine);
        const [was, other, own, now] = [base, theirs, mine, content].map(fieldsOf);

        for (const field of ["undecided", "text", "place", "means"] as const) {
          const said = [was, other, own, now].map((clause) => JSON.stringify(clause?.[field]));
          const [before, left, right, after] = said;

          if (left === before) expect(after).toBe(right);
          else if (right === before) expect(after).toBe(left);
          else {
            expect(after).toBe(right);
            expect(clashes.includes(field)).toBe(left !== right);
          }
        }
      }),
    );
  });

  test("merging with a clause that nobody changed is what one wrote oneself", () => {
    fc.assert(
      fc.property(content, content, (base, mine) => {
        expect(fieldsOf(mergeClause(base, base, mine).content)).toEqual(fieldsOf(mine));
        expect(fieldsOf(mergeClause(base, mine, base).content)).toEqual(fieldsOf(mine));
        expect(mergeClause(blankClause, base, base).clashes).toEqual([]);
      }),
    );
  });
});
