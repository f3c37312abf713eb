import { describe, expect, test } from "vitest";
import {
  openSuggestions,
  type Suggestion,
  settle,
  suggestionsOn,
  withSuggested,
} from "@/lib/domain/suggestion";
import { amina, theo } from "../../support/cast";

const at = new Date("2026-11-20T15:00:00Z");
const open: Suggestion = {
  id: "01900000-0000-7000-8000-0000000000d1",
  clause: "cancellations",
  text: "I would rather have 48 hours.",
  locale: "en",
  by: theo.id,
  at,
  settled: null,
};
const refused = { ok: false, refusal: "settled-meanwhile" };

describe("who settles a suggestion, and how", () => {
  test.each([
    ["the other takes it", "taken", amina, { ok: true, value: { isNew: true } }],
    ["the other declines it", "declined", amina, { ok: true, value: { isNew: true } }],
    ["its writer withdraws it", "withdrawn", theo, { ok: true, value: { isNew: true } }],
    ["its writer does not take it", "taken", theo, refused],
    ["its writer does not decline it", "declined", theo, refused],
    ["the other does not withdraw it", "withdrawn", amina, refused],
  ] as const)("%s", (_what, outcome, person, answer) => {
    expect(settle(open, outcome, person.id)).toEqual(answer);
  });

  test("the same answer again is harmless, and another comes too late", () => {
    const taken: Suggestion = { ...open, settled: { as: "taken", at } };

    expect(settle(taken, "taken", amina.id)).toEqual({ ok: true, value: { isNew: false } });
    expect(settle(taken, "declined", amina.id)).toEqual(refused);
    expect(settle(taken, "withdrawn", theo.id)).toEqual(refused);
  });
});

test("what is settled no longer waits, on its clause or another", () => {
  const declined: Suggestion = { ...open, settled: { as: "declined", at } };

  expect(openSuggestions([open, declined])).toEqual([open]);
  expect(suggestionsOn([open, declined], "schedule")).toEqual([]);
  expect(suggestionsOn([open, declined], "cancellations")).toEqual([open, declined]);
});

test("suggested words come below what stands in the clause", () => {
  expect(withSuggested("", "48 heures")).toBe("48 heures");
  expect(withSuggested("Un jour.", "48 heures")).toBe("Un jour.\n\n48 heures");
});
