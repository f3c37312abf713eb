import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findFitCheck, saveFitAnswer } from "@/lib/data/fit-checks";
import { fitAnswers, isDoubt } from "@/lib/domain/fit-check";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, ravi, sofia, theo } from "../support/cast";
import { useDatabase } from "../support/db";
import { type Act, answer, fitCheck } from "../support/fit";
import { stolen } from "../support/granted";
import { asSuperuser, endPair, newPair } from "../support/seats";
import { toldBy } from "../support/told";

type Turn = readonly [person: Actor, act: Act];

const urls = useDatabase();
const owner = new Client({ connectionString: urls.ownerUrl });
const app = new Client({ connectionString: urls.appUrl });

beforeAll(() => Promise.all([owner.connect(), app.connect()]));
afterAll(() => Promise.all([owner.end(), app.end(), disconnect()]));

/** The ways to come to an answer, and to leave it. */
const ways: Record<string, (act: Act) => ReadonlyArray<Act>> = {
  "at once": (act) => [act],
  "twice over": (act) => [act, act],
  "after it suited": (act) => ["suits", act],
  "and then takes it back": (act) => [act, "take-back"],
  "and then it suits": (act) => [act, "suits"],
  "taken back and given again": (act) => [act, "take-back", act],
};

const cases = fitAnswers.flatMap((hers) =>
  fitAnswers.flatMap((his) =>
    Object.keys(ways).flatMap((way) =>
      [true, false].map((herTurnFirst) => ({ hers, his, way, herTurnFirst })),
    ),
  ),
);

test.each(cases)(
  "she says $hers $way, he says $his, she first: $herTurnFirst",
  async ({ hers, his, way, herTurnFirst }) => {
    const pair = await newPair();
    const hersToTake = (ways[way]?.(hers) ?? []).map((act) => [amina, act] as const);
    const turns: ReadonlyArray<Turn> = herTurnFirst
      ? [...hersToTake, [theo, his]]
      : [[theo, his], ...hersToTake];
    const { answers, areMatched, refused } = await take(pair, turns);

    for (const person of [amina, theo]) {
      // Each reads their own, and of the other's nothing; both read the same of the match.
      expect(await readBy(app, person, pair)).toEqual({
        answers: own(person, answers),
        matches: Number(areMatched),
      });
      expect(await fitCheck(person, pair)).toEqual({
        own: answers.get(person) ?? null,
        bothHaveDoubts: areMatched,
      });
    }
    for (const nobody of [sofia, ravi, null]) {
      expect(await readBy(app, nobody, pair)).toEqual({ answers: [], matches: 0 });
    }
    expect(await readBy(owner, amina, pair)).toEqual({ answers: [], matches: 0 });
    // What was matched could not be changed any more.
    expect(refused).toBe(areMatched && !herTurnFirst && changesMind(way));
  },
);

test("both say their doubts at the same moment: they are matched once", async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    const pair = await newPair();
    await Promise.all([answer(amina, pair, "reservations"), answer(theo, pair, "does-not-suit")]);

    expect(await readBy(app, amina, pair)).toMatchObject({ matches: 1 });
  }
});

test("taken back while the other says a doubt: one of the two happens, whole", async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    const pair = await newPair();
    await answer(amina, pair, "reservations");
    const [taken, said] = await Promise.all([
      answer(amina, pair, "take-back"),
      answer(theo, pair, "reservations"),
    ]);

    expect(said.ok).toBe(true);
    expect(await fitCheck(amina, pair)).toEqual(
      taken.ok
        ? { own: null, bothHaveDoubts: false }
        : { own: "reservations", bothHaveDoubts: true },
    );
  }
});

test("a doubt that is being taken back waits for the other's that came first", async () => {
  const pair = await newPair();
  await answer(amina, pair, "reservations");

  const taken = await asSuperuser(async (client) => {
    await client.query("begin");
    await client.query("insert into fit_answers values ($1, $2, $3, 'reservations')", [
      pair.id,
      pair.programId,
      theo.id,
    ]);
    const takingBack = answer(amina, pair, "take-back");
    await setTimeout(300);
    await client.query("commit");
    return takingBack;
  });

  expect(taken).toEqual({ ok: false, refusal: "already-matched" });
});

test("the same answer once more is no change, also when it has been matched", async () => {
  const pair = await newPair();
  await answer(amina, pair, "reservations");
  await answer(theo, pair, "reservations");

  expect(await answer(amina, pair, "reservations")).toEqual({ ok: true, value: undefined });
});

test("a pair that has ended takes no answer, and gives none back", async () => {
  const pair = await newPair();
  await answer(amina, pair, "suits");
  await endPair(pair);

  for (const act of ["reservations", "take-back"] as const) {
    expect(await answer(amina, pair, act)).toEqual({ ok: false, refusal: "pair-ended" });
  }
  expect(await fitCheck(amina, pair)).toMatchObject({ own: "suits" });
});

describe("whoever is not asked", () => {
  test("has no answer, and gives none", async () => {
    const pair = await newPair();
    await answer(amina, pair, "suits");

    for (const person of [ravi, sofia]) {
      expect(await findFitCheck(stolen(person, "fit-check:view", pair))).toEqual({
        own: null,
        bothHaveDoubts: false,
      });
      const given = await saveFitAnswer(stolen(person, "fit-check:answer", pair), "suits");
      expect(given.ok).toBe(false);
    }
  });

  test("cannot make a match up", async () => {
    const pair = await newPair();
    const made = asking(app, amina, "insert into fit_matches values ($1, $2)", [
      pair.id,
      pair.programId,
    ]);

    await expect(made).rejects.toThrow(/permission denied/);
  });
});

test("an answer tells nobody; that both have doubts is told once, and not by whom", async () => {
  const pair = await newPair();
  const quiet: ReadonlyArray<Turn> = [
    [amina, "does-not-suit"],
    [amina, "reservations"],
    [theo, "suits"],
    [amina, "take-back"],
    [theo, "reservations"],
  ];

  expect(await toldBy(() => take(pair, quiet))).toEqual([]);
  expect(await toldBy(() => answer(amina, pair, "reservations"))).toEqual([
    { pair: pair.id, about: "doubts", by: null },
  ]);
});

/** Lets each act in turn, and says what must come of it by the rule of the product. */
async function take(pair: Pair, turns: ReadonlyArray<Turn>) {
  const answers = new Map<Actor, Exclude<Act, "take-back">>();
  let areMatched = false;
  let refused = false;

  for (const [person, act] of turns) {
    const isNews = act !== (answers.get(person) ?? "take-back");
    const { ok } = await answer(person, pair, act);
    expect(ok).toBe(!(areMatched && isNews));
    refused ||= !ok;
    if (areMatched) continue;

    if (act === "take-back") answers.delete(person);
    else answers.set(person, act);
    areMatched = answers.size === 2 && [...answers.values()].every(isDoubt);
  }
  return { answers, areMatched, refused };
}

function changesMind(way: string) {
  return way.startsWith("and then") || way.startsWith("taken back");
}

function own(person: Actor, answers: ReadonlyMap<Actor, string>) {
  const given = answers.get(person);
  return given ? [{ person_id: person.id, answer: given }] : [];
}

/** All that the database shows somebody of a pair's answers, by the bare tables. */
async function readBy(client: Client, person: Actor | null, pair: Pair) {
  const of = [pair.id];
  const answers = await asking(
    client,
    person,
    "select person_id, answer from fit_answers where pair_id = $1",
    of,
  );
  const matches = await asking(client, person, "select from fit_matches where pair_id = $1", of);

  return { answers: answers.rows, matches: matches.rowCount };
}

async function asking(
  client: Client,
  person: Actor | null,
  query: string,
  values: ReadonlyArray<string>,
) {
  await client.query("begin");
  try {
    if (person) await client.query("select set_config('app.person_id', $1, true)", [person.id]);
    return await client.query(query, [...values]);
  } finally {
    await client.query("rollback");
  }
}
