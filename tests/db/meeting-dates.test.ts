import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { inTheNameOf } from "@/lib/data/db";
import { cancelMeeting, findMeetingPlan, saveMeetingPlan } from "@/lib/data/meeting-dates";
import { saveHeld } from "@/lib/data/meetings";
import { findOverview } from "@/lib/data/overviews";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, sofia, theo } from "@/tests/support/cast";
import { granted, stolen } from "@/tests/support/granted";
import { asSuperuser, endPair, newPair } from "@/tests/support/seats";

const tuesday = new Date("2026-11-24T19:30:00Z");
const friday = new Date("2026-11-27T15:00:00Z");
const plan = {
  meeting: 1,
  startsAt: tuesday,
  timeZone: "America/Toronto",
  place: "https://video.example.org/42",
  basedOn: 0,
};

describe("the date of a meeting", () => {
  test("is set by one and read by both", async () => {
    const pair = await newPair();
    expect(await set(amina, pair, plan)).toEqual({ ok: true, value: { sequence: 1 } });

    expect(await read(theo, pair)).toEqual({
      startsAt: tuesday,
      timeZone: "America/Toronto",
      place: "https://video.example.org/42",
      sequence: 1,
      setBy: amina.id,
    });
  });

  test("is moved by the other, who may clear the place", async () => {
    const pair = await newPair();
    await set(amina, pair, plan);
    await set(theo, pair, { ...plan, startsAt: friday, place: "", basedOn: 1 });

    expect(await read(amina, pair)).toMatchObject({
      startsAt: friday,
      place: "",
      sequence: 2,
      setBy: theo.id,
    });
  });

  test("changes its place alone, and counts that as a change", async () => {
    const pair = await newPair();
    await set(amina, pair, plan);
    await set(amina, pair, { ...plan, place: "Café", basedOn: 1 });

    expect(await read(theo, pair)).toMatchObject({ place: "Café", sequence: 2 });
  });

  test("set twice, as a double click does, is set once", async () => {
    const pair = await newPair();
    const clicks = await Promise.all([set(amina, pair, plan), set(amina, pair, plan)]);

    for (const click of clicks) expect(click).toEqual({ ok: true, value: { sequence: 1 } });
  });

  test("that both move at once is moved by one; the other is told to what", async () => {
    const pair = await newPair();
    await set(amina, pair, plan);
    const moves = await Promise.all([
      set(amina, pair, { ...plan, startsAt: friday, basedOn: 1 }),
      set(theo, pair, { ...plan, place: "Café", basedOn: 1 }),
    ]);

    expect(moves.filter(({ ok }) => ok)).toHaveLength(1);
    expect(moves.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: "moved-meanwhile",
      meanwhile: await read(theo, pair),
    });
  });

  test("is seen by the coordination, its place is not", async () => {
    const pair = await newPair();
    await set(amina, pair, plan);

    const { progress } = await findOverview(granted(sofia, "pair:view", pair));
    expect(progress.meetingDates.get(1)).toEqual(tuesday);
    expect(await findMeetingPlan(stolen(sofia, "meeting:view", pair), 1)).toMatchObject({
      place: "",
    });
  });
});

describe("a meeting that is cancelled", () => {
  test("has no date and no place any more, for either and for the coordination", async () => {
    const pair = await newPair();
    await set(amina, pair, plan);
    expect(await cancel(theo, pair, 1)).toEqual({ ok: true, value: undefined });

    expect(await read(amina, pair)).toBeNull();
    const { progress } = await findOverview(granted(sofia, "pair:view", pair));
    expect(progress.meetingDates.size).toBe(0);
    await set(amina, pair, { ...plan, place: "" });
    expect(await read(theo, pair)).toMatchObject({ place: "" });
  });

  test("goes on counting its changes when it gets another date", async () => {
    const pair = await newPair();
    await set(amina, pair, plan);
    await cancel(theo, pair, 1);

    expect(await set(theo, pair, { ...plan, startsAt: friday })).toEqual({
      ok: true,
      value: { sequence: 3 },
    });
    expect(await changes(pair)).toEqual([
      { sequence: 1, was_at: null, starts_at: tuesday },
      { sequence: 2, was_at: tuesday, starts_at: null },
      { sequence: 3, was_at: null, starts_at: friday },
    ]);
  });

  test("is not cancelled once it was moved; and not moved once it was cancelled", async () => {
    const pair = await newPair();
    await set(amina, pair, plan);
    await set(amina, pair, { ...plan, startsAt: friday, basedOn: 1 });
    const late = { ok: false, refusal: "changed-meanwhile" };

    expect(await cancel(theo, pair, 1)).toEqual(late);
    expect(await cancel(theo, pair, 2)).toMatchObject({ ok: true });
    expect(await cancel(theo, pair, 2)).toMatchObject({ ok: true });
    expect(await set(amina, pair, { ...plan, basedOn: 2 })).toEqual(late);
  });

  test("that one moves while the other cancels it is one of the two, and the other is told", async () => {
    const pair = await newPair();
    await set(amina, pair, plan);
    const answers = await Promise.all([
      set(amina, pair, { ...plan, startsAt: friday, basedOn: 1 }),
      cancel(theo, pair, 1),
    ]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: "changed-meanwhile" });
    expect(await changes(pair)).toHaveLength(2);
  });

  test("is none that took place", async () => {
    const pair = await newPair();
    await set(amina, pair, plan);
    await saveHeld(granted(theo, "meeting:attend", pair), 1);

    expect(await cancel(amina, pair, 1)).toMatchObject({ ok: false });
    expect(await read(theo, pair)).not.toBeNull();
  });
});

test("nobody but Postgres writes down what became of a date, and what is written stays", async () => {
  const pair = await newPair();
  await set(amina, pair, plan);
  const forged = inTheNameOf({ person: amina.id }, (db) =>
    db.dateChange.create({
      data: { ...about(pair), id: randomUUID(), meeting: 1, sequence: 2, wasAt: tuesday },
    }),
  );

  await expect(forged).rejects.toMatchObject({ state: "42501" });
  await expect(
    asSuperuser((client) =>
      client.query("update date_changes set sequence = 9 where pair_id = $1", [pair.id]),
    ),
  ).rejects.toThrow("date_changes is append-only");
});

test("a pair that has just ended plans no more", async () => {
  const pair = await newPair();
  await set(amina, pair, plan);
  await endPair(pair);

  const late = [
    await set(amina, pair, { ...plan, startsAt: friday, basedOn: 1 }),
    await set(amina, pair, { ...plan, meeting: 2 }),
  ];
  expect(await cancel(theo, pair, 1)).toMatchObject({ ok: false });
  for (const answer of late) expect(answer).toEqual({ ok: false, refusal: "pair-ended" });
  expect(await read(theo, pair)).toMatchObject({ startsAt: tuesday });
});

function set(actor: Actor, pair: Pair, planned: typeof plan) {
  return saveMeetingPlan(granted(actor, "meeting:plan", pair), planned);
}

function cancel(actor: Actor, pair: Pair, basedOn: number) {
  return cancelMeeting(granted(actor, "meeting:plan", pair), { meeting: 1, basedOn });
}

async function changes({ id }: Pair) {
  const { rows } = await asSuperuser((client) =>
    client.query(
      "select sequence, was_at, starts_at from date_changes where pair_id = $1 order by sequence",
      [id],
    ),
  );
  return rows;
}

function about({ id, programId }: Pair) {
  return { pairId: id, programId };
}

function read(actor: Actor, pair: Pair) {
  return findMeetingPlan(granted(actor, "meeting:view", pair), 1);
}
