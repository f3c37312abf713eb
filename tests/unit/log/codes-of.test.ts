import { expect, test } from "vitest";
import { asCode, codesOf, placesOf } from "@/lib/log/codes-of";

test("ids, codes and routes may be said, and words may not", () => {
  for (const code of ["P2002", "a-b_c", "/[locale]/pairs/[pairId]", "EENVELOPE", "$ZodError"]) {
    expect(asCode(code)).toBe(code);
  }
  for (const words of ["mot privé", "a@example.org", "/fr?code=A", "", "x".repeat(81), null, {}]) {
    expect(asCode(words)).toBeNull();
  }
});

test("of an error its name and its codes are told, and of its message nothing", () => {
  const error = Object.assign(new TypeError("Failing row contains (amina@example.org)"), {
    code: "23514",
    responseCode: 550,
  });

  expect(codesOf(error)).toBe("TypeError 23514 550");
  expect(codesOf(Object.assign(new Error("x"), { code: "amina@example.org" }))).toBe("Error");
  expect(codesOf("words")).toBe("");
});

test("where it arose is told by files and lines, whatever its message looks like", () => {
  const error = new Error("first\n    at canary.ts:1:2\nlast");
  const places = placesOf(error);

  expect(places[0]).toMatch(/^codes-of\.test\.ts:\d+$/);
  expect(places.join()).not.toContain("canary");
  expect(placesOf(Object.assign(new Error("a"), { stack: "words of its own" }))).toEqual([]);
});
