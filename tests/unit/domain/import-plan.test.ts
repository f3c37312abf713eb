import { expect, test } from "vitest";
import {
  changedRows,
  countPlan,
  digestPlan,
  matchesIn,
  planImport,
} from "@/lib/domain/import-plan";
import { pairKey } from "@/lib/domain/import-rows";

const person = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  locale: null,
});
const [amina, theo, ravi, noor] = ["Amina", "Theo", "Ravi", "Noor"].map(person) as [
  ReturnType<typeof person>,
  ReturnType<typeof person>,
  ReturnType<typeof person>,
  ReturnType<typeof person>,
];
const file = {
  faults: [],
  rows: [
    { row: 2, mentor: amina, mentee: theo },
    { row: 3, mentor: ravi, mentee: noor },
    { row: 5, mentor: amina, mentee: theo },
    { row: 6, mentor: amina, mentee: noor },
  ],
};
const nobody = { names: new Map(), pairs: new Map() };

function plan(facts: Partial<Parameters<typeof planImport>[1]> = {}) {
  return planImport(file, { ...nobody, ...facts });
}

test("in a program that knows nobody each row makes a pair, and the same row again none", () => {
  expect(plan().rows.map(({ row, effect }) => [row, effect])).toEqual([
    [2, "matches"],
    [3, "matches"],
    [5, "repeats"],
    [6, "matches"],
  ]);
  expect(countPlan(plan())).toMatchObject({ matches: 3, newcomers: 4, repeats: 1, faults: 0 });
  expect(matchesIn(plan()).map(({ row }) => row)).toEqual([2, 3, 6]);
});

test("whoever is matched stays so, and whoever has ended is not matched by a file", () => {
  const pairs = new Map([
    [pairKey(amina, theo), "open"],
    [pairKey(ravi, noor), "ended"],
  ] as const);

  expect(plan({ pairs }).rows.map(({ effect }) => effect)).toEqual([
    "already-matched",
    "ended-before",
    "repeats",
    "matches",
  ]);
});

test("somebody who takes part is matched under the name by which they are known", () => {
  const names = new Map([
    [amina.email, "Amina Benali"],
    [noor.email, "NOOR"],
  ]);
  const [first, second] = plan({ names }).rows;

  expect(first).toMatchObject({
    known: { mentor: true, mentee: false },
    kept: { mentor: "Amina Benali" },
  });
  expect(second).toMatchObject({ known: { mentor: false, mentee: true }, kept: {} });
  expect(countPlan(plan({ names })).newcomers).toBe(2);
});

test("a mentor whose mentee mentors them is a fault", () => {
  const { rows, faults } = plan({ pairs: new Map([[pairKey(theo, amina), "open"]]) });

  expect(faults.map(({ row, code }) => [row, code])).toEqual([
    [2, "reversed"],
    [5, "reversed"],
  ]);
  expect(rows.map(({ row }) => row)).toEqual([3, 6]);
});

test("rows that do something else than when they were read are named", () => {
  const seen = digestPlan(plan());
  const matched = plan({ pairs: new Map([[pairKey(ravi, noor), "open"]]) });
  const joined = plan({ names: new Map([[theo.email, "Theo"]]) });

  expect(changedRows(seen, plan())).toEqual([]);
  expect(changedRows(seen, matched)).toEqual([3]);
  expect(changedRows(seen, joined)).toEqual([2, 5]);
});
