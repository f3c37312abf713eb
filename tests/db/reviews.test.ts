import { afterAll, describe, expect, test } from "vitest";
import { findAgreement, saveConfirmation } from "@/lib/data/agreements";
import { disconnect } from "@/lib/data/db";
import { listOwnFacts } from "@/lib/data/own-facts";
import { findReviewFacts, saveReviewAnswer, saveReviewDate } from "@/lib/data/reviews";
import { fingerprint, revisionsOf } from "@/lib/domain/agreement";
import type { Day } from "@/lib/domain/calendar-day";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, ravi, sofia, theo } from "../support/cast";
import { clause, write } from "../support/clauses";
import { granted, stolen } from "../support/granted";
import { endPair, newPair } from "../support/seats";

afterAll(disconnect);

const first = { version: 1, round: 1 };
const farOff = "2199-01-01" as Day;
const done = { ok: true, value: undefined };

describe("still good", () => {
  test("both answer once, however often they click, and the next review begins", async () => {
    const pair = await pairInForce();
    const clicks = Array.from({ length: 20 }, (_, n) => answer(n % 2 ? amina : theo, pair));

    expect(await Promise.all(clicks)).toEqual(clicks.map(() => done));
    const { answers } = await findReviewFacts(granted(amina, "agreement:view", pair));
    expect(answers.map(({ by }) => by).sort()).toEqual([amina.id, theo.id]);
    // A click that comes late says nothing about the review after it.
    expect(await answer(theo, pair)).toEqual(done);
    expect(await answer(theo, pair, { version: 1, round: 3 })).toEqual(refused("no-review-due"));
  });

  test("before the day, and about a version that is not in force, there is nothing to answer", async () => {
    const pair = await pairInForce();
    const today = new Date().toISOString().slice(0, 10) as Day;

    expect(await answer(amina, pair, first, today)).toEqual(refused("no-review-due"));
    expect(await answer(amina, pair, { version: 2, round: 1 })).toEqual(refused("no-review-due"));
    expect(await answer(amina, await newPair())).toEqual(refused("no-review-due"));
  });

  test("a new version in force begins its own first review", async () => {
    const pair = await pairInForce();
    await answer(amina, pair);
    await write(amina, pair, clause({ text: "Le jeudi.", revision: 2 }));
    await confirmBoth(pair);

    expect(await answer(theo, pair)).toEqual(refused("no-review-due"));
    expect(await answer(theo, pair, { version: 2, round: 1 })).toEqual(done);
  });
});

describe("the day of a review", () => {
  test("of two who choose at once one is heard, and the other is told", async () => {
    const pair = await pairInForce();
    const chosen = await Promise.all([
      choose(amina, pair, "2027-01-11"),
      choose(theo, pair, "2027-01-12"),
    ]);

    expect(chosen.filter(({ ok }) => ok)).toHaveLength(1);
    expect(chosen.find(({ ok }) => !ok)).toMatchObject({
      ...refused("review-moved-meanwhile"),
      meanwhile: { sequence: 1, dueOn: chosen[0]?.ok ? "2027-01-11" : "2027-01-12" },
    });
    const { dates } = await findReviewFacts(granted(theo, "agreement:view", pair));
    expect(dates).toHaveLength(1);
  });

  test("the same day twice is one choice, and it can be moved by whoever has seen it", async () => {
    const pair = await pairInForce();
    for (const actor of [amina, theo]) await choose(actor, pair, "2027-01-11");
    await choose(theo, pair, "2027-01-18", 1);

    const { dates } = await findReviewFacts(granted(amina, "agreement:view", pair));
    expect(dates.map(({ sequence, dueOn, setBy }) => [sequence, dueOn, setBy])).toEqual([
      [1, "2027-01-11", amina.id],
      [2, "2027-01-18", theo.id],
    ]);
    expect((await listOwnFacts(amina)).get(pair.id)?.reviews.dates).toHaveLength(2);
  });
});

test.each([
  { name: "somebody of another pair", actor: ravi },
  { name: "the coordination", actor: sofia },
])("$name neither answers nor chooses", async ({ actor }) => {
  const pair = await pairInForce();
  const grant = stolen(actor, "agreement:review", pair);

  expect((await saveReviewAnswer(grant, first, farOff)).ok).toBe(false);
  expect((await saveReviewDate(grant, { ...first, basedOn: 0, dueOn: farOff })).ok).toBe(false);
});

test("when the pair has ended, its reviews are only read", async () => {
  const open = await pairInForce();
  await answer(amina, open);
  const pair = await endPair(open);

  expect((await findReviewFacts(granted(theo, "agreement:view", pair))).answers).toHaveLength(1);
  const grant = stolen(theo, "agreement:review", pair);
  expect(await saveReviewAnswer(grant, first, farOff)).toEqual(refused("pair-ended"));
  expect(await saveReviewDate(grant, { ...first, basedOn: 0, dueOn: farOff })).toEqual(
    refused("pair-ended"),
  );
});

function answer(actor: Actor, pair: Pair, seen = first, today = farOff) {
  return saveReviewAnswer(granted(actor, "agreement:review", pair), seen, today);
}

function choose(actor: Actor, pair: Pair, dueOn: string, basedOn = 0) {
  const grant = granted(actor, "agreement:review", pair);

  return saveReviewDate(grant, { ...first, basedOn, dueOn: dueOn as Day });
}

async function pairInForce() {
  const pair = await newPair();
  await write(amina, pair, clause());
  await confirmBoth(pair);

  return pair;
}

async function confirmBoth(pair: Pair) {
  for (const actor of [amina, theo]) {
    const { clauses } = await findAgreement(granted(actor, "agreement:view", pair));
    const grant = granted(actor, "agreement:confirm", pair);
    await saveConfirmation(grant, fingerprint(revisionsOf(clauses)), "fr");
  }
}

function refused(refusal: string) {
  return { ok: false, refusal };
}
