import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { settleSuggestion, takeSuggestion } from "@/lib/data/settle-suggestion";
import { leaveSuggestion, listSuggestions } from "@/lib/data/suggestions";
import type { Actor } from "@/lib/domain/people";
import { amina, helene, ravi, sofia, theo } from "../support/cast";
import { granted, stolen } from "../support/granted";
import { endPair, newPair } from "../support/seats";
import { leave, seenBy, words } from "../support/suggestions";

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
    expect(await takeSuggestion(thief, id)).toEqual(tooLate);
    expect(await seenBy(amina, pair)).toMatchObject([{ settled: null }]);
  });

  test("in a pair that has ended suggestions are read and no longer left or settled", async () => {
    const open = await newPair();
    const id = await leave(theo, open);
    const pair = await endPair(open);
    const late = stolen(amina, "agreement:record", pair);

    expect(await leaveSuggestion(late, words(), "fr")).toEqual(turnedAway);
    expect(await settleSuggestion(late, id, "declined")).toEqual(turnedAway);
    expect(await takeSuggestion(late, id)).toEqual(turnedAway);
    expect(await seenBy(amina, pair)).toMatchObject([{ settled: null }]);
  });
});
