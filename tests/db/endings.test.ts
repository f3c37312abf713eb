import { setTimeout } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { completeEnding, findOwnEndingRequest } from "@/lib/data/endings";
import { findPairUnchecked } from "@/lib/data/pairs";
import { amina, ravi, sofia, theo } from "../support/cast";
import { ask, complete, own, queued, rows, silent, takeBack, why } from "../support/endings";
import { granted, stolen } from "../support/granted";
import { asSuperuser, newPair } from "../support/seats";

afterAll(disconnect);

test("a request stands for whoever wrote it, and for nobody else", async () => {
  const pair = await newPair();
  await ask(theo, pair, { reason: why, showsReason: true, showsAsker: false });

  expect(await own(theo, pair)).toMatchObject({
    reason: why,
    reasonLocale: "en",
    showsReason: true,
  });
  expect(await own(amina, pair)).toBeNull();
  expect(await findOwnEndingRequest(stolen(ravi, "ending:view", pair))).toBeNull();
  expect(await findOwnEndingRequest(stolen(sofia, "ending:view", pair))).toBeNull();
});

test("of ten clicks at once, one request comes", async () => {
  const pair = await newPair();
  const clicks = await Promise.all(Array.from({ length: 10 }, () => ask(amina, pair, silent)));

  expect(clicks.every(({ ok }) => ok)).toBe(true);
  expect(await rows("ending_requests", pair)).toHaveLength(1);
  expect(await queued(pair)).toHaveLength(1);
});

test("other words from a second tab are refused rather than dropped", async () => {
  const pair = await newPair();
  await ask(amina, pair, silent);
  const second = { reason: why, showsReason: true, showsAsker: true };

  expect(await ask(amina, pair, second)).toEqual({ ok: false, refusal: "already-asked" });
  expect(await own(amina, pair)).toMatchObject(silent);
  expect(await queued(pair)).toMatchObject([{ askers: [], showsReason: false }]);
});

test("both ask at once: one open ending, and neither learns of the other's request", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const pair = await newPair();
    const asked = await Promise.all([amina, theo].map((person) => ask(person, pair, silent)));

    expect(asked.every(({ ok }) => ok)).toBe(true);
    expect(await queued(pair)).toHaveLength(1);
    for (const person of [amina, theo]) {
      expect(await own(person, pair)).toMatchObject(silent);
      expect(await findPairUnchecked(person, pair.id)).toEqual(pair);
    }
  }
});

test("taking one's own request back leaves the other's standing, and looks the same", async () => {
  const [alone, both] = [await newPair(), await newPair()];
  await ask(amina, alone, silent);
  await ask(amina, both, silent);
  await ask(theo, both, silent);

  expect(await takeBack(amina, both)).toEqual(await takeBack(amina, alone));
  expect(await own(amina, both)).toBeNull();
  expect(await queued(alone)).toEqual([]);
  expect(await queued(both)).toHaveLength(1);
  expect(await takeBack(amina, both)).toEqual({ ok: false, refusal: "no-open-ending" });
});

test("what was taken back takes its disclosure along, and can be asked anew", async () => {
  const pair = await newPair();
  await ask(theo, pair, { reason: why, showsReason: true, showsAsker: true });
  await takeBack(theo, pair);
  await ask(theo, pair, silent);

  expect(await queued(pair)).toMatchObject([{ askers: [], showsReason: false }]);
});

test("a completed ending is read by both, and nothing can be written any more", async () => {
  const pair = await newPair();
  await ask(theo, pair, silent);
  expect(await complete(pair)).toEqual({ ok: true, value: undefined });

  for (const person of [amina, theo]) {
    const ended = await findPairUnchecked(person, pair.id);
    expect(ended?.endedAt).toBeInstanceOf(Date);
    expect(await ask(person, pair, silent)).toEqual({ ok: false, refusal: "pair-ended" });
  }
  expect(await takeBack(theo, pair)).toEqual({ ok: false, refusal: "no-open-ending" });
  expect(await complete(pair)).toEqual({ ok: false, refusal: "no-open-ending" });
  expect(await queued(pair)).toEqual([]);
});

test("taken back and completed at once: one of the two happens, whole", async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    const pair = await newPair();
    await ask(amina, pair, silent);
    const [ending] = await queued(pair);
    const [taken, completed] = await Promise.all([
      takeBack(amina, pair),
      completeEnding(granted(sofia, "ending:complete", pair), ending?.id ?? ""),
    ]);

    expect([taken.ok, completed.ok].toSorted()).toEqual([false, true]);
    expect((await findPairUnchecked(amina, pair.id))?.endedAt !== null).toBe(completed.ok);
    expect((await own(amina, pair)) === null).toBe(taken.ok);
  }
});

test("what is being completed at this very moment can no longer be taken back", async () => {
  const pair = await newPair();
  await ask(amina, pair, silent);

  const taken = await asSuperuser(async (client) => {
    await client.query("begin");
    await client.query("update endings set completed_at = now() where pair_id = $1", [pair.id]);
    // It sees an open ending, and waits for the row.
    const takingBack = takeBack(amina, pair);
    await setTimeout(300);
    await client.query("commit");
    return takingBack;
  });

  expect(taken).toEqual({ ok: false, refusal: "no-open-ending" });
  expect(await own(amina, pair)).not.toBeNull();
});
