import { expect, test } from "vitest";
import { contents, importsOf, sourcesIn } from "@/tests/support/sources";

const sources = ["app", "components", "lib"].flatMap(sourcesIn);
const declared =
  /^export (?:const \w+ = (?:pair|person|program|public|reader|freshPair|freshPerson|freshProgram|freshReader)Action\(|type )/;

test("every server action is made by a builder that authorizes", () => {
  const unguarded = sources
    .filter((file) => /^\s*["']use server["']/m.test(contents(file)))
    .flatMap((file) =>
      [...contents(file).matchAll(/^export .*$/gm)]
        .filter(([line]) => !declared.test(line))
        .map(([line]) => `${file}: ${line}`),
    );

  expect(unguarded).toEqual([]);
});

// Inside a function the directive makes an action too, and one that no builder has seen.
test("no server action is written inside a function", () => {
  const inline = sources.filter((file) => /^\s+["']use server["']/m.test(contents(file)));

  expect(inline).toEqual([]);
});

test("only lib/auth makes the proof that somebody has just shown who they are", () => {
  const makers = sources
    .filter((file) => !file.startsWith("lib/auth/"))
    .filter((file) => /\bfreshly\(|\bas Fresh\b/.test(contents(file)));

  expect(makers).toEqual(["lib/domain/fresh.ts"]);
});

test("a page that shows a pair asks for a grant", () => {
  const open = sourcesIn("app/[locale]/pairs")
    .filter((file) => file.endsWith("/page.tsx"))
    .filter((file) => !/\brequirePair\(/.test(contents(file)));

  expect(open).toEqual([]);
});

test("a page of the coordination's desk asks whose program it is", () => {
  const open = sourcesIn("app/[locale]/programs")
    .filter((file) => file.endsWith("/page.tsx") || file.endsWith("/route.ts"))
    .filter((file) => !/\brequireProgram\(/.test(contents(file)));

  expect(open).toEqual([]);
});

test("what reads the database is marked for the server alone", () => {
  const unmarked = sourcesIn("lib/data").filter((file) => !importsOf(file).includes("server-only"));

  expect(unmarked).toEqual([]);
});
