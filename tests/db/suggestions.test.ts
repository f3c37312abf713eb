import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { leaveSuggestion, listSuggestions, settleSuggestion } from "@/lib/data/suggestions";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, helene, ravi, sofia, theo } from "../support/cast";
import { granted, stolen } from "../support/granted";
import { asSuperuser, endPair, newPair } from "../support/seats";

afterAll(disconnect);

const turnedAway = { ok: false, refusal: "pair-ended" };
const tooLate = { ok: false, refusal: "settled-meanwhile" };

describe("leaving a suggestion", () => {
  test("both read it, in its writer's words and language", async () => {
    const pair = await newPair();
    await leave(theo, pair);

    expect(await seenBy(amina, pair)).toEqual(await seenBy(theo, pair));
    expect(await seenBy(amina, pair)).toMatchObject([
      { text: "48 hours", locale: "en", by: theo.id, settled: null },
    ]);
  });

  test("the same words from the same form are left once, and other words beside them", async () => {
    const pair = await newPair();
    const key = randomUUID();
    await Promise.all(Array.from({ length: 20 }, () => leave(theo, pair, { key })));
    await leave(theo, pair, { key, text: "72 hours" });

    expect((await seenBy(amina, pair)).map(({ text }) => text)).toEqual(["48 hours", "72 hours"]);
  });

  test("a clause shows its own suggestions alone", async () => {
    const pair = await newPair();
    await leave(theo, pair);
    await leave(amina, pair, { clause: "schedule", text: "Jamais le vendredi" });

    expect(await listSuggestions(granted(theo, "agreement:view", pair), "schedule")).toMatchObject([
      { clause: "schedule", by: amina.id },
    ]);
  });
});

describe("settling a suggestion", () => {
  test("the other declines it, and saying so twice does no harm", async () => {
    const pair = await newPair();
    const id = await leave(theo, pair);

    expect(await settle(amina, pair, id, "declined")).toMatchObject({ ok: true });
    expect(await settle(amina, pair, id, "declined")).toMatchObject({ ok: true });
    expect(await seenBy(theo, pair)).toMatchObject([{ settled: { as: "declined" } }]);
  });

  test("its writer withdraws it, and the other no longer reads it", async () => {
    const pair = await newPair();
    const id = await leave(theo, pair);
    await settle(theo, pair, id, "withdrawn");

    expect(await seenBy(theo, pair)).toMatchObject([{ settled: { as: "withdrawn" } }]);
    expect(await seenBy(amina, pair)).toEqual([]);
    expect(await settle(amina, pair, id, "declined")).toEqual(tooLate);
  });

  test("of two answers at once one counts, and the other is told", async () => {
    const pair = await newPair();
    for (let turn = 0; turn < 10; turn++) {
      const id = await leave(theo, pair);
      const answers = await Promise.all([
        settle(amina, pair, id, "declined"),
        settle(theo, pair, id, "withdrawn"),
      ]);

      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers).toContainEqual(tooLate);
    }
  });

  test("nobody answers in the other's place", async () => {
    const pair = await newPair();
    const id = await leave(theo, pair);

    expect(await settle(theo, pair, id, "declined")).toEqual(tooLate);
    expect(await settle(amina, pair, id, "withdrawn")).toEqual(tooLate);
    expect(await seenBy(amina, pair)).toMatchObject([{ settled: null }]);
  });

  test("what is settled stays as it was settled, past every mistake of ours", async () => {
    const pair = await newPair();
    const id = await leave(theo, pair);
    await settle(amina, pair, id, "declined");
    const change = asSuperuser(async (client) => {
      await client.query("set role tandem_app");
      await client.query("select set_config('app.person_id', $1, false)", [amina.id]);
      return client.query(
        "update clause_suggestions set outcome = 'taken', settled_by_id = $2 where id = $1",
        [id, amina.id],
      );
    });

    expect((await change).rowCount).toBe(0);
  });
});

describe("what the database keeps from those whom a fault lets in", () => {
  test.each<[string, Actor]>([
    ["the coordinator", sofia],
    ["half of another pair", ravi],
    ["the coordinator of another program", helene],
  ])("%s reads, leaves and settles nothing", async (_who, actor) => {
    const pair = await newPair();
    const id = await leave(theo, pair);
    const thief = stolen(actor, "agreement:record", pair);

    expect(await listSuggestions(thief)).toEqual([]);
    expect(await leaveSuggestion(thief, words(), "en")).toEqual(turnedAway);
    expect(await settleSuggestion(thief, id, "declined")).toEqual(tooLate);
    expect(await seenBy(amina, pair)).toMatchObject([{ settled: null }]);
  });

  test("in a pair that has ended suggestions are read and no longer left or settled", async () => {
    const open = await newPair();
    const id = await leave(theo, open);
    const pair = await endPair(open);
    const late = stolen(amina, "agreement:record", pair);

    expect(await leaveSuggestion(late, words(), "fr")).toEqual(turnedAway);
    expect(await settleSuggestion(late, id, "declined")).toEqual(turnedAway);
    expect(await seenBy(amina, pair)).toMatchObject([{ settled: null }]);
  });
});

function words(changes: Partial<Parameters<typeof leaveSuggestion>[1]> = {}) {
  return { clause: "cancellations" as const, key: randomUUID(), text: "48 hours", ...changes };
}

/** Leaves a suggestion and gives its id. */
async function leave(actor: Actor, pair: Pair, changes: Parameters<typeof words>[0] = {}) {
  const left = words(changes);
  await leaveSuggestion(granted(actor, "agreement:record", pair), left, "en");
  const suggestions = await seenBy(actor, pair);

  return suggestions.findLast(({ text }) => text === left.text)?.id ?? "";
}

function seenBy(actor: Actor, pair: Pair) {
  return listSuggestions(granted(actor, "agreement:view", pair));
}

function settle(actor: Actor, pair: Pair, id: string, outcome: "declined" | "withdrawn") {
  return settleSuggestion(granted(actor, "agreement:record", pair), id, outcome);
}
