import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findOverview } from "@/lib/data/overviews";
import { stallOf } from "@/lib/domain/attention";
import { stageOf } from "@/lib/domain/journey";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, helene, noor, sofia, theo } from "../support/cast";
import { useDatabase } from "../support/db";
import { ask, complete, silent, takeBack } from "../support/endings";
import { answer } from "../support/fit";
import { granted } from "../support/granted";
import { anyHistory, anyMoment, newStrangers } from "../support/random-history";
import { newPair } from "../support/seats";

const client = new Client({ connectionString: useDatabase().superuserUrl });
const other = new Client({ connectionString: useDatabase().superuserUrl });

beforeAll(() => Promise.all([client.connect(), other.connect()]));
afterAll(() => Promise.all([client.end(), other.end(), disconnect()]));

test("whatever happens to a pair, Postgres keeps what the application says of it, by every clock", async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, fc.array(anyMoment, { minLength: 3 }), async (history, clocks) => {
      const pair = await newStrangers(client);
      for (const happens of history) await happens(client, pair);

      const mentor = { id: pair.mentorId, coordinates: [] };
      const { progress, pair: found } = await findOverview(granted(mentor, "pair:view", pair));
      const state = await stateOf(pair);

      const stall = stallOf(found, progress);
      expect([state.stall, state.stall_since]).toEqual([
        stall?.reason ?? null,
        stall?.since ?? null,
      ]);
      // No clock stands before what has already happened.
      const since = progress.wentOnAt ?? new Date(0);
      for (const now of [...clocks, ...edgesOf(state)].filter((clock) => clock >= since)) {
        expect(stageIn(state, now)).toBe(stageOf(found, progress, now));
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("two facts that are written at the same moment are both in the state", async () => {
  const pair = await newStrangers(client);
  const sayYes = (on: Client, person: string) =>
    on.query("insert into agreement_confirmations values ($1, $2, 1, $3, 'hash', 'fr')", [
      pair.id,
      pair.programId,
      person,
    ]);

  await client.query("begin");
  await other.query("begin");
  await sayYes(client, pair.mentorId);
  const second = sayYes(other, pair.menteeId);
  await untilItWaits(other, second);
  await client.query("commit");
  await second;
  await other.query("commit");

  expect(await stateOf(pair)).toMatchObject({ stage: "in-force", stall: "review-overdue" });
});

test("what is private, or asked for, leaves no trace in the state of a pair", async () => {
  const pair = await newPair();
  const trace = async () => {
    const { rows } = await client.query("select *, xmin from pair_states where pair_id = $1", [
      pair.id,
    ]);
    return rows;
  };
  await client.query("insert into meetings_held values ($1, $2, 1, now() - interval '3 days')", [
    pair.id,
    pair.programId,
  ]);
  const before = await trace();

  await answer(amina, pair, "reservations");
  await answer(theo, pair, "does-not-suit");
  await ask(theo, pair, silent);
  await ask(amina, pair, silent);
  await takeBack(amina, pair);
  expect(await trace()).toEqual(before);

  await complete(pair);
  expect(await stateOf(pair)).toMatchObject({ stage: "ended", stall: null, stall_since: null });
});

test.each<[string, Actor, number]>([
  ["its coordination", sofia, 1],
  ["one of the two", amina, 0],
  ["the coordination of another program", helene, 0],
  ["another member", noor, 0],
])("the state of a pair is read by its coordination alone: %s", async (_, reader, seen) => {
  const pair = await newPair();

  expect(await readAs(reader, pair)).toBe(seen);
});

test("a coordinator who is half of a pair does not see its state", async () => {
  expect(await readAs(sofia, await newPair(sofia, theo))).toBe(0);
});

test("a pair is found by any word of its names, without accents, and by a new name at once", async () => {
  const pair = await newStrangers(client);
  const found = async (words: string) => {
    const { rows } = await client.query(
      "select from pair_names where pair_id = $1 and words ^@ $2",
      [pair.id, words],
    );
    return rows.length;
  };
  expect(await found("roy")).toBe(1);

  await client.query("update people set name = 'Éloïse D’Amours-Roÿ' where id = $1", [
    pair.mentorId,
  ]);
  expect(await Promise.all(["elo", "d amours r", "amou", "roy"].map(found))).toEqual([1, 1, 1, 1]);
  await client.query("update people set name = 'Li' where id = $1", [pair.menteeId]);
  expect(await found("maxime")).toBe(0);
});

/** Until the one's work has come as far as it can while the other has not committed. */
async function untilItWaits(one: Client, work: Promise<unknown>) {
  const { processID } = one as Client & { processID: number };
  let isDone = false;
  work.finally(() => {
    isDone = true;
  });

  for (let isWaiting = false; !isWaiting && !isDone; ) {
    const { rows } = await client.query("select from pg_locks where not granted and pid = $1", [
      processID,
    ]);
    isWaiting = rows.length > 0;
  }
}

type State = {
  stage: string;
  stall: string | null;
  stall_since: Date | null;
  paused_until: Date | null;
};

async function stateOf(pair: Pair) {
  const { rows } = await client.query<State>("select * from pair_states where pair_id = $1", [
    pair.id,
  ]);
  if (!rows[0]) throw new Error("A pair has a state");

  return rows[0];
}

/** The stage by a clock, as the desk reads it from a state that knows none. */
function stageIn({ stage, stall_since, paused_until }: State, now: Date) {
  if (paused_until && paused_until > now) return "paused";
  return stage === "date-set" && stall_since && stall_since <= now ? "meeting-due" : stage;
}

/** The moments at which a state changes by itself, and the last ones before. */
function edgesOf({ stall_since, paused_until }: State) {
  return [stall_since, paused_until].flatMap((at) => (at ? [at, new Date(at.getTime() - 1)] : []));
}

async function readAs({ id }: Actor, pair: Pair) {
  await client.query("begin");
  await client.query("set local role tandem_app");
  await client.query("select set_config('app.person_id', $1, true)", [id]);
  const { rows } = await client.query("select from pair_states where pair_id = $1", [pair.id]);
  await client.query("rollback");

  return rows.length;
}
