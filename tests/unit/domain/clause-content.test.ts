import { describe, expect, test } from "vitest";
import {
  type ClauseRevision,
  inOrder,
  isBlank,
  isOpen,
  reviseClause,
} from "@/lib/domain/clause-content";
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
  savedBy: amina.id,
  savedAt: new Date("2026-11-23T19:30:00Z"),
};

describe("revising a clause", () => {
  test("the first save is revision 1, in its writer's name and language", () => {
    expect(reviseClause(null, draft, { by: amina.id, locale: "fr", at: first.savedAt })).toEqual({
      ok: true,
      value: first,
    });
  });

  test("is refused when the other has revised it meanwhile", () => {
    expect(reviseClause(first, { ...draft, text: "Thursdays." }, byTheo)).toEqual({
      ok: false,
      refusal: "revised-meanwhile",
    });
  });

  test.each([0, 1])("to what it already says changes nothing, even on revision %i", (basedOn) => {
    expect(reviseClause(first, { ...draft, basedOn }, byTheo)).toEqual({ ok: true, value: first });
  });

  test("saving a clause that is still empty writes nothing", () => {
    const nothing = { undecided: false, choices: {}, text: "", basedOn: 0 };

    expect(reviseClause(null, nothing, byTheo)).toEqual({ ok: true, value: null });
  });

  test("leaves the other's words in the other's language", () => {
    const ticked = { ...draft, choices: { place: ["phone"] }, basedOn: 1 };
    const rewritten = { ...draft, text: "On Tuesdays.", basedOn: 1 };

    expect(reviseClause(first, ticked, byTheo)).toMatchObject({
      value: { revision: 2, textLocale: "fr", savedBy: theo.id },
    });
    expect(reviseClause(first, rewritten, byTheo)).toMatchObject({ value: { textLocale: "en" } });
  });
});

test("a clause is open while it is blank, and when it is marked as not decided", () => {
  expect(isOpen(null)).toBe(true);
  expect(isOpen({ ...first, undecided: true })).toBe(true);
  expect(isOpen({ ...first, text: "", choices: { place: [] } })).toBe(true);
  expect(isOpen(first)).toBe(false);
  expect(isBlank({ ...first, undecided: true })).toBe(false);
});

test("answers keep the order of the guide, each once, and no other", () => {
  expect(
    inOrder("cancellations", { means: ["email", "phone", "phone"], notice: [], place: ["video"] }),
  ).toEqual({ means: ["phone", "email"] });
});
