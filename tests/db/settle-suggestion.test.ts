import { afterAll, describe, expect, test } from "vitest";
import { findClause } from "@/lib/data/clauses";
import { disconnect } from "@/lib/data/db";
import type { Pair } from "@/lib/domain/people";
import { amina, theo } from "../support/cast";
import { clause, write } from "../support/clauses";
import { granted } from "../support/granted";
import { asSuperuser, newPair } from "../support/seats";
import { leave, seenBy, settle, take } from "../support/suggestions";

afterAll(disconnect);

const tooLate = { ok: false, refusal: "settled-meanwhile" };

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

describe("taking a suggestion", () => {
  test("adds its words below those of the clause, which keep their language", async () => {
    const pair = await newPair();
    await write(amina, pair, clause({ text: "Le mardi." }));
    const id = await leave(theo, pair, { clause: "schedule" });
    await take(amina, pair, id);

    expect(await textIn(pair)).toMatchObject({ text: "Le mardi.\n\n48 hours", textLocale: "fr" });
    expect(await seenBy(theo, pair)).toMatchObject([{ settled: { as: "taken" } }]);
  });

  test("begins a blank clause in the language of the suggestion, whoever takes it", async () => {
    const pair = await newPair();
    await take(amina, pair, await leave(theo, pair, { clause: "schedule" }));

    expect(await textIn(pair)).toMatchObject({
      text: "48 hours",
      textLocale: "en",
      savedBy: amina.id,
    });
  });

  test("twenty times at once, and again later, adds the words once", async () => {
    const pair = await newPair();
    const id = await leave(theo, pair, { clause: "schedule" });
    const answers = await Promise.all(Array.from({ length: 20 }, () => take(amina, pair, id)));
    answers.push(await take(amina, pair, id));

    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await textIn(pair)).toMatchObject({ text: "48 hours", revision: 1 });
  });

  test("while somebody writes in the clause loses neither words", async () => {
    const pair = await newPair();
    const ids = [];
    for (const text of ["one", "two", "three"]) {
      ids.push(await leave(theo, pair, { clause: "schedule", text }));
    }
    await Promise.all([
      ...ids.map((id) => take(amina, pair, id)),
      write(theo, pair, clause({ text: "", choices: { frequency: ["monthly"] } })),
    ]);

    const { text, choices } = await textIn(pair);
    expect(text.split("\n\n").sort()).toEqual(["one", "three", "two"]);
    expect(choices).toEqual({ frequency: ["monthly"] });
  });

  test("is refused when the clause would become too long, and then still waits", async () => {
    const pair = await newPair();
    await write(amina, pair, clause({ text: "a".repeat(1_995) }));
    const id = await leave(theo, pair, { clause: "schedule" });

    expect(await take(amina, pair, id)).toEqual({ ok: false, refusal: "does-not-fit" });
    expect(await seenBy(amina, pair)).toMatchObject([{ settled: null }]);
    expect((await textIn(pair)).text).toHaveLength(1_995);
  });

  test("comes too late for one that was withdrawn in the same moment, or adds its words", async () => {
    const pair = await newPair();
    for (let turn = 0; turn < 10; turn++) {
      const text = `turn ${turn}`;
      const id = await leave(theo, pair, { clause: "schedule", text });
      const [taken] = await Promise.all([
        take(amina, pair, id),
        settle(theo, pair, id, "withdrawn"),
      ]);

      const stands = await findClause(granted(amina, "agreement:view", pair), "schedule");
      expect(stands?.text.includes(text) ?? false).toBe(taken.ok);
    }
  });
});

/** The schedule, as it reads now. */
async function textIn(pair: Pair) {
  const stands = await findClause(granted(amina, "agreement:view", pair), "schedule");
  if (!stands) throw new Error("Nothing is written");

  return stands;
}
