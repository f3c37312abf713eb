import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf, sourcesIn } from "@/tests/support/sources";

const markup = ["app", "components"].flatMap(sourcesIn).filter((file) => file.endsWith(".tsx"));

test("a link is plain HTML: one listener in the layout follows it", () => {
  expect(markup.filter((file) => importsOf(file).includes("next/link"))).toEqual([]);
});

// The policy of each answer refuses a style attribute, so it would look right in a test of parts
// and wrong on the page.
test("no style is written into an element", () => {
  expect(markup.filter((file) => /\sstyle=/.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("no button is disabled", () => {
  const disabled = /<(button|Button)\b[^>]*\sdisabled\b/s;
  expect(markup.filter((file) => disabled.test(readFileSync(file, "utf8")))).toEqual([]);
});
