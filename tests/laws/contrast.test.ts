import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Scheme = "light" | "dark";

const tokens = readTokens();

/** What is read (7:1) and what is only seen (3:1), on each ground that it may lie on. */
const pairs = [
  { least: 7, of: "ink", on: "paper sheet well pine-wash clay-wash sun-wash brick-wash" },
  { least: 7, of: "ink-soft", on: "paper sheet well pine-wash clay-wash brick-wash" },
  { least: 7, of: "pine", on: "paper sheet well pine-wash clay-wash sun-wash brick-wash" },
  { least: 7, of: "pine-deep", on: "paper sheet well pine-wash" },
  { least: 7, of: "on-pine", on: "pine pine-deep" },
  { least: 7, of: "clay", on: "paper sheet well clay-wash" },
  { least: 7, of: "sun", on: "paper sheet well sun-wash" },
  { least: 7, of: "brick", on: "paper sheet well brick-wash" },
  { least: 3, of: "edge", on: "paper sheet well pine-wash" },
  { least: 3, of: "focus", on: "paper sheet well pine-wash clay-wash sun-wash brick-wash" },
];

test.each(["light", "dark"] as const)(
  "every colour can be read and seen when it is %s",
  (scheme) => {
    const faint = pairs.flatMap(({ least, of, on }) =>
      on
        .split(" ")
        .map((ground) => ({ of, ground, least, ratio: contrast(of, ground, scheme) }))
        .filter(({ ratio }) => ratio < least),
    );

    expect(faint).toEqual([]);
  },
);

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string, scheme: Scheme) {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(colour(name, scheme)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function colour(name: string, scheme: Scheme) {
  const token = tokens.get(name);
  if (!token) throw new Error(`There is no colour named ${name}`);
  return token[scheme];
}

function readTokens() {
  const sheet = readFileSync("app/globals.css", "utf8");
  const found = sheet.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map(
    [...found].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const),
  );
}
