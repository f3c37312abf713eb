import { expect, test } from "vitest";
import { findAgreement, saveConfirmation } from "@/lib/data/agreements";
import { saveMeetingPlan } from "@/lib/data/meeting-dates";
import { saveHeld } from "@/lib/data/meetings";
import { findOverview, listOverviewsOf, listOwnOverviews } from "@/lib/data/overviews";
import { savePause } from "@/lib/data/pauses";
import { fingerprint, revisionsOf } from "@/lib/domain/agreement";
import { dayAfter, dayIn } from "@/lib/domain/calendar-day";
import type { Pair } from "@/lib/domain/people";
import { amina, sofia, theo } from "../support/cast";
import { clause, write } from "../support/clauses";
import { complete, silent, ask as wantOut } from "../support/endings";
import { answer } from "../support/fit";
import { granted, grantedProgram } from "../support/granted";
import { newPair } from "../support/seats";

test("at every turn, the two are shown exactly what the coordination sees", async () => {
  const pair = await newPair();
  const resumesOn = dayAfter(dayIn("America/Toronto", new Date()));

  for (const [turn, happens] of [
    ["matched", async () => {}],
    ["a date set", () => setDate(pair)],
    ["met", () => saveHeld(granted(amina, "meeting:attend", pair), 1)],
    ["one yes", () => sayYes(pair)],
    ["one doubts", () => answer(theo, pair, "reservations")],
    ["paused", () => savePause(granted(theo, "pause:choose", pair), { resumesOn, basedOn: 0 })],
    ["an ending asked for", () => wantOut(theo, pair, silent)],
    ["ended", () => complete(pair)],
  ] as const) {
    await happens();
    const onDesk = await listOverviewsOf(grantedProgram(sofia), [pair.id]).then(rowOf(pair));
    expect(onDesk, turn).toBeDefined();

    for (const person of [amina, theo]) {
      expect(await findOverview(granted(person, "pair:view", pair)), turn).toEqual(onDesk);
      expect(await listOwnOverviews(person).then(rowOf(pair)), turn).toEqual(onDesk);
    }
  }
});

function setDate(pair: Pair) {
  const startsAt = new Date("2026-11-24T19:30:00Z");
  const plan = { meeting: 1, startsAt, timeZone: "America/Toronto", place: "", basedOn: 0 };

  return saveMeetingPlan(granted(amina, "meeting:plan", pair), plan);
}

async function sayYes(pair: Pair) {
  await write(amina, pair, clause());
  const { clauses } = await findAgreement(granted(amina, "agreement:view", pair));
  const seen = fingerprint(revisionsOf(clauses));

  return saveConfirmation(granted(amina, "agreement:confirm", pair), seen, "fr");
}

function rowOf({ id }: Pair) {
  return (rows: Awaited<ReturnType<typeof listOwnOverviews>>) =>
    rows.find(({ pair }) => pair.id === id);
}
