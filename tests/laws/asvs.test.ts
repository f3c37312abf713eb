import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf, sourcesIn } from "@/tests/support/sources";

const text = readFileSync("tests/prove/asvs.md", "utf8");
const rows = [
  ...text.matchAll(/^\| (\d+\.\d+\.\d+) +\| (\d) +\| .+? \| (.+?) +\| (.+?) +\|$/gm),
].map(([, id = "", level = "", state = "", shownBy = ""]) => ({ id, level, state, shownBy }));
const countOf = (state: string) => rows.filter((row) => row.state === state).length;

test("each requirement of levels 1 and 2 has one row and one state", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.filter(({ level }) => level === "1")).toHaveLength(70);
  expect(rows.filter(({ level }) => level === "2")).toHaveLength(183);
  const states = ["met", "not applicable", "not met"];
  expect(rows.filter(({ state }) => !states.includes(state))).toEqual([]);
});

test("what is met names what shows it, and each test that is named is there", () => {
  const bare = rows.filter(
    ({ state, shownBy }) => state === "met" && !/tests\/|README\.md/.test(shownBy),
  );
  const named = rows.flatMap(({ shownBy }) => shownBy.match(/tests\/[\w./-]+\.tsx?/g) ?? []);

  expect(bare).toEqual([]);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test("the sum at the top is that of the rows", () => {
  expect(text).toContain(
    `${rows.length} requirements: ${countOf("met")} met, ${countOf("not applicable")} not applicable, ${countOf("not met")} not met.`,
  );
});

test("the inventory of cryptography names every file that asks for any", () => {
  const inventory = /^What cryptography there is[\s\S]*?^## /m.exec(text)?.[0] ?? "";
  const named = [...inventory.matchAll(/lib\/[\w./-]+\.ts/g)].map(([file]) => file);
  const asking = sourcesIn("lib").filter((file) =>
    importsOf(file).some((source) => source === "node:crypto" || source === "otpauth"),
  );

  expect(asking.length).toBeGreaterThan(15);
  expect(named.sort()).toEqual(asking.sort());
});
