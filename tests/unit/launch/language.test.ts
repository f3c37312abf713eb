import { expect, test } from "vitest";
import { localeOfPath, preferredLocale } from "@/lib/launch/front/language";

test("the first part of a path names its language", () => {
  expect(localeOfPath("/fr")).toBe("fr");
  expect(localeOfPath("/en/space")).toBe("en");
  expect(localeOfPath("/english")).toBeNull();
  expect(localeOfPath("/")).toBeNull();
});

test.each([
  { header: undefined, locale: "fr" },
  { header: "", locale: "fr" },
  { header: "en-CA,en;q=0.9,fr;q=0.8", locale: "en" },
  { header: "fr-CA,fr;q=0.9,en;q=0.8", locale: "fr" },
  { header: "de,en;q=0.4,fr;q=0.6", locale: "fr" },
  { header: "en;q=0,fr", locale: "fr" },
  { header: "en;q=0", locale: "fr" },
  { header: "de-DE", locale: "fr" },
  { header: "*", locale: "fr" },
  { header: ";;q=,,=;", locale: "fr" },
])("who asks for $header reads $locale", ({ header, locale }) => {
  expect(preferredLocale({ "accept-language": header })).toBe(locale);
});

test("a choice weighs more than the browser's wish, when it is one of ours", () => {
  const wish = { "accept-language": "en" };

  expect(preferredLocale({ ...wish, cookie: "a=b; tandem-locale=fr" })).toBe("fr");
  expect(preferredLocale({ ...wish, cookie: "tandem-locale=de" })).toBe("en");
  // Behind TLS only a cookie that is bound to this host counts: another one may be a neighbour's.
  expect(preferredLocale({ ...wish, cookie: "tandem-locale=fr" }, true)).toBe("en");
  expect(preferredLocale({ ...wish, cookie: "__Host-tandem-locale=fr" }, true)).toBe("fr");
});
