import { describe, expect, test } from "vitest";
import { findMeetingPlan, saveMeetingPlan } from "@/lib/data/meeting-dates";
import { findOverview } from "@/lib/data/overviews";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, sofia, theo } from "@/tests/support/cast";
import { granted, stolen } from "@/tests/support/granted";
import { endPair, newPair } from "@/tests/support/seats";

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

test("a pair that has just ended plans no more", async () => {
  const pair = await newPair();
  await set(amina, pair, plan);
  await endPair(pair);

  const late = [
    await set(amina, pair, { ...plan, startsAt: friday, basedOn: 1 }),
    await set(amina, pair, { ...plan, meeting: 2 }),
  ];
  for (const answer of late) expect(answer).toEqual({ ok: false, refusal: "pair-ended" });
  expect(await read(theo, pair)).toMatchObject({ startsAt: tuesday });
});

function set(actor: Actor, pair: Pair, planned: typeof plan) {
  return saveMeetingPlan(granted(actor, "meeting:plan", pair), planned);
}

function read(actor: Actor, pair: Pair) {
  return findMeetingPlan(granted(actor, "meeting:view", pair), 1);
}
