import { expect, test } from "vitest";
import { isLocale, otherLocale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

test("each language speaks for itself, whoever asked last", () => {
  const french = wording("fr", "space");
  const english = wording("en", "space");

  expect([french("title"), english("title"), french("title")]).toEqual([
    "Mon espace de mentorat",
    "My mentoring space",
    "Mon espace de mentorat",
  ]);
});

test("only French and English are languages here", () => {
  expect(["fr", "en", "de", "fr-CA", undefined].map(isLocale)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([otherLocale("fr"), otherLocale("en")]).toEqual(["en", "fr"]);
});

test("a number in a message is set as its language sets numbers", () => {
  expect(wording("fr", "errors")("too-long", { count: 2000 })).toContain("2\u00A0000 caractères");
  expect(wording("en", "errors")("too-long", { count: 2000 })).toContain("2,000 characters");
});

test("what a person typed is never taken for a message", () => {
  const t = wording("en", "space");

  expect(t("hello", { name: "$t(title) {{name}} <b>" })).toBe("Hello, $t(title) {{name}} <b>.");
});

test.each([
  ["Théo", "La réponse de Théo"],
  ["Amina", "La réponse d’Amina"],
  ["Élise", "La réponse d’Élise"],
  ["Hélène", "La réponse d’Hélène"],
  ["Hassan", "La réponse de Hassan"],
  ["Yves", "La réponse d’Yves"],
  ["Yasmine", "La réponse de Yasmine"],
])("French shortens the word before %s when the name asks for it", (name, words) => {
  expect(wording("fr", "meeting")("notes.theirs", { name })).toBe(words);
});

test("a sentence that ends with an hour has one full stop", () => {
  const when = "Tuesday, November 24, 2026 at 2:30 p.m.";

  expect(wording("en", "prepare")("date.set", { when })).toBe(
    "Your first meeting is planned for Tuesday, November 24, 2026 at 2:30 p.m.",
  );
});
