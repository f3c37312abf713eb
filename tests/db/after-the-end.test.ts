import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { listWaiting } from "@/lib/data/members";
import { findNewMatchAnswer, saveNewMatchAnswer } from "@/lib/data/new-matches";
import { findPairUnchecked } from "@/lib/data/pairs";
import { findReopening, reopen, takeWishBack, wishToGoOn } from "@/lib/data/reopenings";
import { listRequests } from "@/lib/data/requests";
import { disconnectWorker } from "@/lib/data/worker-db";
import type { Actor, Pair } from "@/lib/domain/people";
import { participants } from "@/lib/domain/people";
import { amina, ended, ravi, sofia, theo } from "../support/cast";
import { ask, complete, own, queued, rows, silent, why } from "../support/endings";
import { granted, grantedProgram, stolen } from "../support/granted";
import { asSuperuser, newPair } from "../support/seats";
import { toldBy } from "../support/told";

afterAll(() => Promise.all([disconnect(), disconnectWorker()]));

test("that one wishes to go on is known to nobody else", async () => {
  const pair = await endedPair();
  await wish(amina, pair);

  expect(await reopening(amina, pair)).toMatchObject({ isWished: true, isWishedByBoth: false });
  expect(await reopening(theo, pair)).toMatchObject({ isWished: false, isWishedByBoth: false });
  expect(await waiting(pair)).toEqual([]);
  expect(await reopenAs(sofia, pair)).toEqual({ ok: false, refusal: "cannot-reopen" });
  expect(await findReopening(stolen(ravi, "ending:view", pair))).toBeNull();
});

test("once both wish it, the coordination reads it and re-opens; then all goes on, and may end again", async () => {
  const pair = await endedPair({ reason: why, showsReason: true, showsAsker: true });
  // At once, and each of them twice.
  await Promise.all([amina, theo, amina, theo].map((person) => wish(person, pair)));
  expect(await waiting(pair)).toMatchObject(["reopening"]);

  const told = await toldBy(() => reopenAs(sofia, pair));
  expect(told).toEqual([{ pair: pair.id, about: "pair", by: null }]);
  for (const person of [amina, theo]) {
    expect((await findPairUnchecked(person, pair.id))?.endedAt).toBeNull();
    expect(await own(person, pair)).toBeNull();
  }
  expect(await waiting(pair)).toEqual([]);

  expect(await ask(theo, pair, silent)).toEqual({ ok: true, value: undefined });
  expect(await queued(pair)).toMatchObject([{ askers: [], showsReason: false }]);
  expect(await rows("endings", pair)).toHaveLength(2);
});

test("taken back by one, or asked twice by one alone, it is not wished by both", async () => {
  const pair = await endedPair();
  await wish(amina, pair);
  await wish(theo, pair);
  await takeWishBack(granted(amina, "after-the-end:answer", ended(pair)));

  expect(await waiting(pair)).toEqual([]);
  expect(await reopening(theo, pair)).toMatchObject({ isWished: true, isWishedByBoth: false });
  expect(await reopenAs(sofia, pair)).toEqual({ ok: false, refusal: "cannot-reopen" });
});

test("two coordinators at once, or a double click, re-open once", async () => {
  const pair = await endedPair();
  await wish(amina, pair);
  await wish(theo, pair);
  const [endingId] = (await rows("endings", pair)).map(({ id }) => String(id));
  const grant = granted(sofia, "ending:reopen", ended(pair));
  const clicks = await Promise.all([1, 2, 3].map(() => reopen(grant, endingId ?? "")));

  expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
});

test("after thirty days it is too late, for the two and for the coordination", async () => {
  const pair = await endedPair();
  await wish(amina, pair);
  await wish(theo, pair);
  await asSuperuser(async (client) => {
    await client.query("alter table endings disable trigger completed_once");
    await client.query(
      "update endings set completed_at = completed_at - interval '721 hours' where pair_id = $1",
      [pair.id],
    );
    await client.query("alter table endings enable trigger completed_once");
  });

  expect(await reopening(amina, pair)).toBeNull();
  expect(await wish(theo, pair)).toEqual({ ok: false, refusal: "cannot-reopen" });
  expect(await waiting(pair)).toEqual([]);
  expect(await reopenAs(sofia, pair)).toEqual({ ok: false, refusal: "cannot-reopen" });
});

test("what goes on has nothing to re-open, and what was completed is completed once", async () => {
  const open = await newPair();
  expect(await wish(amina, open)).toEqual({ ok: false, refusal: "cannot-reopen" });

  const pair = await endedPair();
  await expect(
    asSuperuser((client) =>
      client.query("update endings set completed_at = now() where pair_id = $1", [pair.id]),
    ),
  ).rejects.toThrow("an ending is completed once");
});

test("the coordination reads a yes to another match, and neither a no nor a silence", async () => {
  const pair = await endedPair();
  await answer(amina, pair, "yes");
  await answer(theo, pair, "not-now");

  expect(await wishesOf(pair)).toEqual([amina.id]);
  expect(await findNewMatchAnswer(granted(theo, "ending:view", pair))).toBe("not-now");
  expect(await findNewMatchAnswer(granted(amina, "ending:view", pair))).toBe("yes");

  await answer(amina, pair, "not-now");
  expect(await wishesOf(pair)).toEqual([]);
  await answer(amina, pair, null);
  expect(await findNewMatchAnswer(granted(amina, "ending:view", pair))).toBeNull();
});

test("whoever goes on has no other match to ask for", async () => {
  const pair = await newPair();

  expect(await answer(amina, pair, "yes")).toEqual({ ok: false, refusal: "goes-on-again" });
});

async function endedPair(wish = silent) {
  const pair = await newPair();
  await ask(theo, pair, wish);
  await complete(pair);
  return pair;
}

async function wish(person: Actor, pair: Pair) {
  return wishToGoOn(granted(person, "after-the-end:answer", ended(pair)));
}

async function reopening(person: Actor, pair: Pair) {
  return findReopening(granted(person, "ending:view", ended(pair)));
}

async function reopenAs(person: Actor, pair: Pair) {
  const [ending] = await rows("endings", pair);
  return reopen(granted(person, "ending:reopen", ended(pair)), String(ending?.id));
}

async function answer(person: Actor, pair: Pair, said: "yes" | "not-now" | null) {
  return saveNewMatchAnswer(granted(person, "after-the-end:answer", ended(pair)), said);
}

async function wishesOf(pair: Pair) {
  const { rows } = await listWaiting(grantedProgram(sofia));
  return participants(pair).filter((person) => rows.some(({ id }) => id === person));
}

async function waiting(pair: Pair) {
  const { rows } = await listRequests(grantedProgram(sofia));
  return rows.filter(({ pairId }) => pairId === pair.id).map(({ kind }) => kind);
}
