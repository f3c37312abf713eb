import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findOverview } from "@/lib/data/overviews";
import { findPause, savePause } from "@/lib/data/pauses";
import type { Day } from "@/lib/domain/calendar-day";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, helene, ravi, sofia, theo } from "../support/cast";
import { granted, stolen } from "../support/granted";
import { endPair, newPair } from "../support/seats";
import { toldBy } from "../support/told";

afterAll(disconnect);

const january = "2027-01-11" as Day;
const march = "2027-03-01" as Day;

test("a pause is read by both and, being only a date, by their coordination", async () => {
  const pair = await newPair();
  await choose(amina, pair, january, 0);

  const pause = { resumesOn: january, sequence: 1 };
  expect(await read(amina, pair)).toEqual(pause);
  expect(await read(theo, pair)).toEqual(pause);
  const overview = await findOverview(granted(sofia, "pair:view", pair));
  expect(overview.progress.pause).toEqual(pause);
});

test("either moves the day, or goes on before it", async () => {
  const pair = await newPair();
  await choose(amina, pair, january, 0);
  expect(await choose(theo, pair, march, 1)).toMatchObject({ ok: true });
  expect(await choose(amina, pair, null, 2)).toMatchObject({ ok: true });

  expect(await read(theo, pair)).toEqual({ resumesOn: null, sequence: 3 });
});

test("a choice of the other that one has not seen is not replaced", async () => {
  const pair = await newPair();
  await choose(amina, pair, january, 0);

  expect(await choose(theo, pair, march, 0)).toEqual({ ok: false, refusal: "paused-meanwhile" });
  expect(await read(theo, pair)).toMatchObject({ resumesOn: january });
});

test("of both at the same moment one is heard, and ten clicks are one choice", async () => {
  const pair = await newPair();
  const [hers, his] = await Promise.all([
    choose(amina, pair, january, 0),
    choose(theo, pair, march, 0),
  ]);
  expect([hers.ok, his.ok].toSorted()).toEqual([false, true]);

  const { sequence } = await read(amina, pair);
  const clicks = await Promise.all(
    Array.from({ length: 10 }, () => choose(theo, pair, null, sequence)),
  );
  expect(clicks.every(({ ok }) => ok)).toBe(true);
  expect(await read(amina, pair)).toEqual({ resumesOn: null, sequence: sequence + 1 });
});

test("nobody else pauses a pair, and one that has ended is not paused", async () => {
  const pair = await newPair();
  for (const person of [ravi, helene]) {
    const chosen = await savePause(stolen(person, "pause:choose", pair), {
      resumesOn: january,
      basedOn: 0,
    });
    expect(chosen.ok).toBe(false);
  }

  await endPair(pair);
  expect(await choose(amina, pair, january, 0)).toEqual({ ok: false, refusal: "pair-ended" });
  expect(await read(amina, pair)).toEqual({ resumesOn: null, sequence: 0 });
});

test("both are told that it has changed, and not by whom", async () => {
  const pair = await newPair();

  expect(await toldBy(() => choose(theo, pair, january, 0))).toEqual([
    { pair: pair.id, about: "pause", by: null },
  ]);
});

function choose(person: Actor, pair: Pair, resumesOn: Day | null, basedOn: number) {
  return savePause(granted(person, "pause:choose", pair), { resumesOn, basedOn });
}

function read(person: Actor, pair: Pair) {
  return findPause(granted(person, "pause:view", pair));
}
