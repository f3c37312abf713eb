import { describe, expect, test } from "vitest";
import { acceptTime, findProposal, saveProposal } from "@/lib/data/date-proposals";
import { cancelMeeting, findMeetingPlan, saveMeetingPlan } from "@/lib/data/meeting-dates";
import { listOwnFacts } from "@/lib/data/own-facts";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, ravi, sofia, theo } from "@/tests/support/cast";
import { granted, stolen } from "@/tests/support/granted";
import { endPair, newPair } from "@/tests/support/seats";
import { toldBy } from "@/tests/support/told";

const [monday, tuesday, friday] = ["2099-03-09", "2099-03-10", "2099-03-13"].map(
  (day) => new Date(`${day}T19:30:00Z`),
) as [Date, Date, Date];
const times = [monday, tuesday, friday];
const late = { ok: false, refusal: "proposed-meanwhile" };

describe("times that one proposes", () => {
  test("are read by both, and by nobody else", async () => {
    const pair = await newPair();
    expect(await propose(amina, pair, times)).toEqual({ ok: true, value: { round: 1 } });

    for (const one of [amina, theo]) {
      expect(await read(one, pair)).toEqual({ round: 1, times, by: amina.id });
    }
    for (const other of [sofia, ravi]) {
      expect(await findProposal(stolen(other, "meeting:view", pair), 1)).toBeNull();
    }
  });

  test("are one when the button is pressed twice", async () => {
    const pair = await newPair();
    const clicks = await Promise.all([propose(amina, pair, times), propose(amina, pair, times)]);

    for (const click of clicks) expect(click).toEqual({ ok: true, value: { round: 1 } });
  });

  test("become the date when the other takes one, and wait no more", async () => {
    const pair = await newPair();
    await propose(amina, pair, times);
    expect(await facts(theo, pair)).toBe(amina.id);
    expect(await take(theo, pair, tuesday)).toEqual({ ok: true, value: undefined });

    expect(await findMeetingPlan(granted(amina, "meeting:view", pair), 1)).toMatchObject({
      startsAt: tuesday,
      timeZone: "America/Vancouver",
      setBy: theo.id,
    });
    expect(await read(amina, pair)).toMatchObject({ times: [] });
    expect(await facts(theo, pair)).toBeNull();
  });

  test("are answered with others, and then it is the first one's turn", async () => {
    const pair = await newPair();
    await propose(amina, pair, [monday]);
    await propose(theo, pair, [friday], 1);

    expect(await take(theo, pair, friday, 2)).toEqual(late);
    expect(await take(amina, pair, monday, 1)).toEqual(late);
    expect(await take(amina, pair, friday, 2)).toMatchObject({ ok: true });
  });

  test("move a meeting, which keeps its place, and whose date stands until then", async () => {
    const pair = await newPair();
    await plan(amina, pair, monday);
    await propose(theo, pair, [friday]);
    expect(await date(pair)).toMatchObject({ startsAt: monday });
    await take(amina, pair, friday);

    expect(await date(pair)).toMatchObject({ startsAt: friday, place: "Café", sequence: 2 });
  });

  test("are taken back by whoever proposed them, and settled by a date or a cancellation", async () => {
    const pair = await newPair();
    await propose(amina, pair, times);
    await propose(amina, pair, [], 1);
    expect(await take(theo, pair, monday)).toEqual(late);

    await propose(theo, pair, [friday], 2);
    await plan(amina, pair, monday);
    expect(await read(theo, pair)).toMatchObject({ round: 4, times: [] });
    await propose(theo, pair, [friday], 4);
    await cancelMeeting(granted(amina, "meeting:plan", pair), { meeting: 1, basedOn: 1 });
    expect(await read(theo, pair)).toMatchObject({ round: 6, times: [] });
  });

  test("that have gone by are taken no more, and wait for nobody", async () => {
    const pair = await newPair();
    const yesterday = new Date(Date.now() - 86_400_000);
    await propose(amina, pair, [yesterday]);

    expect(await facts(theo, pair)).toBeNull();
    expect(await take(theo, pair, yesterday)).toEqual({ ok: false, refusal: "already-past" });
  });
});

describe("at the same moment", () => {
  test("two of the times are taken on two devices: one is the date, the other is told", async () => {
    const pair = await newPair();
    await propose(amina, pair, times);
    const answers = await Promise.all([take(theo, pair, monday), take(theo, pair, friday)]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(late);
    const [taken] = answers[0]?.ok ? [monday] : [friday];
    expect(await date(pair)).toMatchObject({ startsAt: taken, sequence: 1 });
  });

  test("both propose: one proposal stands, and its reader is the other", async () => {
    const pair = await newPair();
    const answers = await Promise.all([
      propose(amina, pair, [monday]),
      propose(theo, pair, [friday]),
    ]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(late);
  });

  test("one takes a time while the other sets a date: one of them holds", async () => {
    const pair = await newPair();
    await propose(amina, pair, times);
    const answers = await Promise.all([take(theo, pair, tuesday), plan(amina, pair, friday)]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const standing = answers[0]?.ok ? tuesday : friday;
    expect(await date(pair)).toMatchObject({ startsAt: standing });
  });
});

test("both hear of what is proposed, taken and cancelled, by whom and no more", async () => {
  const pair = await newPair();
  const told = await toldBy(async () => {
    await propose(amina, pair, times);
    await take(theo, pair, monday);
    await cancelMeeting(granted(amina, "meeting:plan", pair), { meeting: 1, basedOn: 1 });
  });

  const by = (person: Actor) => ({ pair: pair.id, about: "dates", by: person.id });
  expect(told).toEqual([by(amina), by(theo), by(amina)]);
});

test("a pair that has just ended proposes and takes nothing", async () => {
  const pair = await newPair();
  await propose(amina, pair, times);
  await endPair(pair);
  const ended = { ok: false, refusal: "pair-ended" };

  expect(await propose(theo, pair, [friday], 1)).toEqual(ended);
  expect(await take(theo, pair, monday)).toEqual(ended);
});

function propose(actor: Actor, pair: Pair, times: ReadonlyArray<Date>, basedOn = 0) {
  return saveProposal(granted(actor, "meeting:plan", pair), { meeting: 1, times, basedOn });
}

function take(actor: Actor, pair: Pair, startsAt: Date, round = 1) {
  const timeZone = "America/Vancouver";
  return acceptTime(granted(actor, "meeting:plan", pair), {
    meeting: 1,
    round,
    startsAt,
    timeZone,
  });
}

function plan(actor: Actor, pair: Pair, startsAt: Date) {
  const set = { meeting: 1, startsAt, timeZone: "America/Toronto", place: "Café", basedOn: 0 };
  return saveMeetingPlan(granted(actor, "meeting:plan", pair), set);
}

function read(actor: Actor, pair: Pair) {
  return findProposal(granted(actor, "meeting:view", pair), 1);
}

function date(pair: Pair) {
  return findMeetingPlan(granted(amina, "meeting:view", pair), 1);
}

async function facts(actor: Actor, pair: Pair) {
  return (await listOwnFacts(actor)).get(pair.id)?.proposedBy;
}
