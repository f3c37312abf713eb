import { describe, expect, test } from "vitest";
import { inLanguage, ownPath } from "@/lib/schemas/own-path";

const elsewhere = [
  "https://evil.example/space",
  "//evil.example/space",
  "/\\evil.example",
  "/space/..//evil.example",
  "/space\r\nLocation: //evil.example",
  "/spaceship",
  "javascript:alert(1)",
  "/space@evil.example\0",
  `/space/${"x".repeat(600)}`,
  "",
  null,
  undefined,
  ["/space"],
];

describe("where somebody wanted to go", () => {
  test.each([
    ["/space", "/space"],
    ["/fr/space", "/space"],
    ["/en/pairs/0190/agreement?clause=schedule", "/pairs/0190/agreement?clause=schedule"],
    ["/programs/0190", "/programs/0190"],
  ])("%s is a place of ours", (wanted, path) => expect(ownPath(wanted)).toBe(path));

  test.each([...elsewhere, "/", "/fr", "/sign-in", "/api/language"])("%j is not", (wanted) =>
    expect(ownPath(wanted)).toBeNull(),
  );
});

describe("the same page in the other language", () => {
  test.each([
    ["/fr", "/en"],
    ["/fr/space", "/en/space"],
    ["/en/sign-in?to=/pairs/0190", "/en/sign-in?to=/pairs/0190"],
  ])("of %s is %s", (path, same) => expect(inLanguage(path, "en")).toBe(same));

  test.each([...elsewhere, "/frank", "/fr\\evil.example", "/fr//evil.example\n"])(
    "of %j is the front page",
    (path) => expect(inLanguage(path, "en")).toBe("/en"),
  );
});
