import { expect, test } from "vitest";
import { saveHeld } from "@/lib/data/meetings";
import { findOverview, listOwnOverviews, listProgramOverviews } from "@/lib/data/overviews";
import { savePause } from "@/lib/data/pauses";
import { dayAfter, dayIn } from "@/lib/domain/calendar-day";
import type { Pair } from "@/lib/domain/people";
import { amina, program, sofia, theo } from "../support/cast";
import { complete, silent, ask as wantOut } from "../support/endings";
import { answer } from "../support/fit";
import { granted } from "../support/granted";
import { newPair } from "../support/seats";

test("at every turn, the two are shown exactly what the coordination sees", async () => {
  const pair = await newPair();
  const resumesOn = dayAfter(dayIn("America/Toronto", new Date()));

  for (const [turn, happens] of [
    ["matched", async () => {}],
    ["met", () => saveHeld(granted(amina, "meeting:attend", pair), 1)],
    ["one doubts", () => answer(theo, pair, "reservations")],
    ["paused", () => savePause(granted(theo, "pause:choose", pair), { resumesOn, basedOn: 0 })],
    ["an ending asked for", () => wantOut(theo, pair, silent)],
    ["ended", () => complete(pair)],
  ] as const) {
    await happens();
    const onDesk = await listProgramOverviews(sofia, program).then(rowOf(pair));
    expect(onDesk, turn).toBeDefined();

    for (const person of [amina, theo]) {
      expect(await findOverview(granted(person, "pair:view", pair)), turn).toEqual(onDesk);
      expect(await listOwnOverviews(person).then(rowOf(pair)), turn).toEqual(onDesk);
    }
  }
});

function rowOf({ id }: Pair) {
  return (rows: Awaited<ReturnType<typeof listOwnOverviews>>) =>
    rows.find(({ pair }) => pair.id === id);
}
