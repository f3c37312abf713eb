import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listStalled } from "@/lib/data/attention";
import { disconnect } from "@/lib/data/db";
import type { Overview } from "@/lib/data/overviews";
import { listPairs } from "@/lib/data/pair-list";
import { isStalled, stallOf, stallReasons } from "@/lib/domain/attention";
import { stageOf, stages } from "@/lib/domain/journey";
import { type PairOrder, pairOrders } from "@/lib/domain/pair-list";
import type { From, Part } from "@/lib/domain/part-of-list";
import { helene, otherProgram, program, ravi, sofia } from "../support/cast";
import { useDatabase } from "../support/db";
import { grantedProgram, stolenProgram } from "../support/granted";
import { seedPairs } from "../support/seed-pairs";
import { planOf, statementsOf } from "../support/statements";

const client = new Client({ connectionString: useDatabase().superuserUrl });
const [own, others] = [120, 5_000];
const now = new Date();
const delays = { nudgeDays: 7, attentionDays: 14 };
const everybody = { stage: null, name: "", order: "newest" as PairOrder, from: null };

beforeAll(async () => {
  await client.connect();
  await seedPairs(client, program, own);
  await seedPairs(client, otherProgram, others);
  await client.query("analyze");
}, 60_000);
afterAll(() => Promise.all([client.end(), disconnect()]));

describe("all pairs", () => {
  const list = (choice: object, from: From = null) =>
    listPairs(grantedProgram(sofia), { ...everybody, ...choice, from }, now);

  test.each(pairOrders)(
    "read on from part to part shows each pair once, %s first, and back again",
    async (order) => {
      const parts = await readOn((from) => list({ order }, from));
      const shown = parts.flatMap(idsOf);

      // Amina and Théo, Ravi and Noor, and those who were matched here.
      expect(new Set(shown).size).toBe(own + 2);
      expect(shown).toHaveLength(own + 2);

      const [first, second] = parts;
      if (!second?.before) throw new Error("What has a beginning can be gone back to");
      const back = await list({ order }, { before: second.before });
      expect(idsOf(back)).toEqual(first && idsOf(first));
      expect(back.before).toBeNull();
    },
  );

  test("each stage lists exactly those who stand at it", async () => {
    const all = (await readOn((from) => list({}, from))).flatMap(({ rows }) => rows);
    for (const stage of stages) {
      const listed = (await readOn((from) => list({ stage }, from))).flatMap(idsOf);
      const expected = all.filter(({ pair, progress }) => stageOf(pair, progress, now) === stage);

      expect(listed.sort(), stage).toEqual(expected.map(({ pair }) => pair.id).sort());
    }
  });

  test.each([
    ["benali", "Amina Benali"],
    ["THEO", "Amina Benali"],
    ["lavoie amina", "Amina Benali"],
    ["  théo   b ", "Amina Benali"],
    ["hadd", "Ravi Menon"],
  ])("%j finds the pair of %s", async (name, mentor) => {
    expect((await list({ name })).rows.map((row) => row.mentor.name)).toEqual([mentor]);
  });

  test.each(["lavoie noor", "amin%", "_mina", "zzz"])("%j finds nobody", async (name) => {
    expect((await list({ name })).rows).toEqual([]);
  });

  test("whoever is found by name is shown once, from part to part", async () => {
    const shown = (await readOn((from) => list({ name: "t" }, from))).flatMap(idsOf);

    expect(shown).toHaveLength(own + 1);
    expect(new Set(shown).size).toBe(own + 1);
  });

  test("nobody else is shown a pair", async () => {
    for (const stranger of [ravi, helene]) {
      expect((await listPairs(stolenProgram(stranger), everybody, now)).rows).toEqual([]);
      const named = listPairs(stolenProgram(stranger), { ...everybody, name: "amina" }, now);
      expect((await named).rows).toEqual([]);
    }
  });
});

describe("needs attention", () => {
  const list = (from: From = null, reason: (typeof stallReasons)[number] | null = null) =>
    listStalled(grantedProgram(sofia), { reason, from }, { delays, now });

  test("lists everybody who has lacked something for longer than the delay, and nobody else", async () => {
    const shown = (await readOn((from) => list(from))).flatMap(({ rows }) => rows);
    const all = (
      await readOn((from) => listPairs(grantedProgram(sofia), { ...everybody, from }, now))
    ).flatMap(({ rows }) => rows);
    const expected = all.filter((row) => daysLacking(row) >= delays.attentionDays);

    expect(shown.map(({ pair }) => pair.id).sort()).toEqual(
      expected.map(({ pair }) => pair.id).sort(),
    );
  });

  test("the least far come first, and of those whoever has waited longest", async () => {
    const parts = await readOn((from) => list(from));
    const order = parts.flatMap(({ rows }) => rows).map(placeOf);

    expect(parts.length).toBeGreaterThan(1);
    expect(order).toEqual(order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));

    const [first, second] = parts;
    const back = second?.before && (await list({ before: second.before }));
    expect(back && idsOf(back)).toEqual(first && idsOf(first));
  });

  test("one reason lists only those who lack that", async () => {
    const { rows } = await list(null, "no-agreement");

    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ pair, progress }) => stallOf(pair, progress)?.reason))).toEqual(
      new Set(["no-agreement"]),
    );
  });
});

describe("of 5,000 pairs", () => {
  const grant = grantedProgram(helene, otherProgram);
  const later = async () => {
    const { after } = await listPairs(grant, everybody, now);
    if (!after) throw new Error("There are more");
    return after;
  };

  test.each<[string, () => Promise<() => Promise<Part<Overview>>>]>([
    ["the newest", async () => () => listPairs(grant, everybody, now)],
    [
      "a later part",
      async () => {
        const after = await later();
        return () => listPairs(grant, { ...everybody, from: { after } }, now);
      },
    ],
    ["the longest", async () => () => listPairs(grant, { ...everybody, order: "longest" }, now)],
    ["a stage", async () => () => listPairs(grant, { ...everybody, stage: "met" }, now)],
    [
      "a stage of nobody",
      async () => () => listPairs(grant, { ...everybody, stage: "paused" }, now),
    ],
    [
      "two words of names",
      async () => () => listPairs(grant, { ...everybody, name: "tremblay eloi" }, now),
    ],
    ["a name", async () => () => listPairs(grant, { ...everybody, name: "roy 4999" }, now)],
    ["a letter", async () => () => listPairs(grant, { ...everybody, name: "r" }, now)],
    [
      "who needs attention",
      async () => () => listStalled(grant, { reason: null, from: null }, { delays, now }),
    ],
  ])(
    "%s: a page asks little, by the indexes, and reads little more than it shows",
    async (_, prepare) => {
      const page = await prepare();
      const asked = await statementsOf(page);
      expect(asked.length).toBeLessThanOrEqual(3);

      for (const statement of asked) {
        const steps = await planOf(statement, helene);
        const reads = steps.filter(({ table }) => isLarge(table));
        expect(reads.filter(({ does }) => does === "Seq Scan")).toEqual([]);
        for (const { table, does, rows, removed } of reads) {
          expect(rows + removed, `${does} ${table}`).toBeLessThan(700);
        }
      }
    },
  );
});

function isLarge(table: string) {
  return ["pairs", "people", "pair_states", "pair_names", "members", "meetings_held"].includes(
    table,
  );
}

async function readOn(list: (from: From) => Promise<Part<Overview>>) {
  const parts: Part<Overview>[] = [];
  for (let from: From = null; parts.length < 10; ) {
    const part = await list(from);
    parts.push(part);
    if (!part.after) return parts;
    from = { after: part.after };
  }
  throw new Error("A list ends");
}

function idsOf({ rows }: Part<Overview>) {
  return rows.map(({ pair }) => pair.id);
}

function daysLacking({ pair, progress }: Overview) {
  const stall = stallOf(pair, progress);
  return stall && isStalled(stall, now) ? (now.getTime() - stall.since.getTime()) / 86_400_000 : -1;
}

function placeOf({ pair, progress }: Overview): ReadonlyArray<number> {
  const stall = stallOf(pair, progress);
  return stall ? [stallReasons.indexOf(stall.reason), stall.since.getTime()] : [];
}
