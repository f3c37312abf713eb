import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { endRelationship } from "@/lib/data/endings";
import { askForHelp } from "@/lib/data/help-requests";
import { findTimeline } from "@/lib/data/pair-history";
import { addNote, changeNote, findOwnNote, listPairNotes, removeNote } from "@/lib/data/pair-notes";
import { findPairRecord } from "@/lib/data/pair-record";
import { findPause, savePause } from "@/lib/data/pauses";
import type { Day } from "@/lib/domain/calendar-day";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, ended, helene, program, sofia, theo } from "../support/cast";
import { ask, silent } from "../support/endings";
import { granted, stolen } from "../support/granted";
import { asSuperuser, endPair, newPair } from "../support/seats";
import { toldBy } from "../support/told";

afterAll(disconnect);

test("a coordinator's notes are read by the program's coordinators, and never by the two", async () => {
  const pair = await newPair();
  await note(pair, "Rappeler en janvier");

  expect(await read(sofia, pair)).toMatchObject([
    { text: "Rappeler en janvier", writer: "Sofia Marchetti", changedAt: null },
  ]);
  for (const stranger of [amina, theo, helene]) {
    expect(await listPairNotes(stolen(stranger, "record:view", pair))).toEqual([]);
  }
});

test("the same note is kept once however often it arrives, and other words from the same form are not lost", async () => {
  const pair = await newPair();
  const key = randomUUID();
  await Promise.all(Array.from({ length: 5 }, () => note(pair, "Une fois", key)));
  await note(pair, "Autre chose", key);

  expect((await read(sofia, pair)).map(({ text }) => text)).toEqual(["Autre chose", "Une fois"]);
});

test("a note is changed from the words that its writer saw, and removed without a trace", async () => {
  const pair = await newPair();
  await note(pair, "Avant");
  const [kept] = await read(sofia, pair);
  const change = (text: string, basedOn: number) =>
    changeNote(mine(pair), { note: kept?.id ?? "", text, basedOn }, "fr");

  expect(await change("Après", 1)).toMatchObject({ ok: true });
  // A double click, and another tab that has not seen the change.
  expect(await change("Après", 1)).toMatchObject({ ok: true });
  expect(await change("Sans avoir lu", 1)).toEqual({
    ok: false,
    refusal: "note-changed-meanwhile",
  });
  expect(await read(sofia, pair)).toMatchObject([{ text: "Après", revision: 2 }]);

  await removeNote(mine(pair), kept?.id ?? "");
  await removeNote(mine(pair), kept?.id ?? "");
  expect(await read(sofia, pair)).toEqual([]);
});

test("nobody changes or removes another coordinator's note, and a colleague reads whose it is", async () => {
  const pair = await newPair();
  await note(pair, "De Sofia");
  const colleague = await joinCoordination(helene);
  const [hers] = await read(colleague, pair);
  const grant = granted(colleague, "record:note", pair);

  expect(hers).toMatchObject({ text: "De Sofia", writer: "Sofia Marchetti" });
  expect(await findOwnNote(grant, hers?.id ?? "")).toBeNull();
  expect(await changeNote(grant, { note: hers?.id ?? "", text: "x", basedOn: 1 }, "fr")).toEqual({
    ok: false,
    refusal: "note-changed-meanwhile",
  });
  await removeNote(grant, hers?.id ?? "");
  expect(await read(sofia, pair)).toHaveLength(1);
  await leaveCoordination(helene);
});

test("notes go on after the end", async () => {
  const pair = await newPair();
  await endPair(pair);
  await addNote(
    granted(sofia, "record:note", ended(pair)),
    { key: randomUUID(), text: "Après la fin" },
    "fr",
  );

  expect(await read(sofia, ended(pair))).toHaveLength(1);
});

test("the coordination pauses and lets go on, by the same count as the two; whose it was stands nowhere", async () => {
  const pair = await newPair();
  const january = "2027-01-11" as Day;
  const arrange = (resumesOn: Day | null, basedOn: number) =>
    savePause(granted(sofia, "pause:arrange", pair), { resumesOn, basedOn });

  expect(await toldBy(() => arrange(january, 0))).toEqual([
    { pair: pair.id, about: "pause", by: null },
  ]);
  expect(await findPause(granted(theo, "pause:view", pair))).toEqual({
    resumesOn: january,
    sequence: 1,
  });
  expect(await arrange(null, 0)).toEqual({ ok: false, refusal: "paused-meanwhile" });
  expect(await arrange(null, 1)).toMatchObject({ ok: true });
});

test("an ending by the coordination tells both that it has ended, as any other", async () => {
  const pair = await newPair();
  const told = await toldBy(() => endRelationship(granted(sofia, "ending:decide", pair)));

  expect(told).toEqual([{ pair: pair.id, about: "pair", by: null }]);
  expect(await whatFor(amina, pair)).toEqual(["ended", "matched"]);
  // Nobody asked for it: the coordination's own timeline says no more.
  expect((await record(sofia, pair)).told).toEqual([]);
});

test("what one of the two has asked to end is not ended beside the request, whoever is first", async () => {
  const pair = await newPair();
  const [asked, decided] = await Promise.all([
    ask(theo, pair, silent),
    endRelationship(granted(sofia, "ending:decide", pair)),
  ]);
  const { rows } = await asSuperuser((client) =>
    client.query("select id from endings where pair_id = $1", [pair.id]),
  );

  expect(rows).toHaveLength(1);
  expect(asked.ok || decided.ok).toBe(true);
  const waiting = await newPair();
  await ask(theo, waiting, silent);
  expect(await endRelationship(granted(sofia, "ending:decide", waiting))).toEqual({
    ok: false,
    refusal: "ending-asked-meanwhile",
  });
});

test("what one of the two told the coordination stands on its page alone", async () => {
  const pair = await newPair();
  await askForHelp(
    granted(theo, "help:ask", pair),
    { key: randomUUID(), message: "Could we talk?" },
    "en",
  );
  await ask(amina, pair, silent);

  const { told, waiting } = await record(sofia, pair);
  expect(told.map(({ what }) => what).toSorted()).toEqual(["ending-asked", "help-asked"]);
  expect(waiting.map(({ kind }) => kind).toSorted()).toEqual(["ending", "help"]);
  // Not whose wish to end it is.
  expect(JSON.stringify(told.filter(({ what }) => what === "ending-asked"))).not.toContain(
    amina.id,
  );
  for (const person of [amina, theo, sofia]) {
    expect(await whatFor(person, pair)).toEqual(["matched"]);
  }
});

test("a timeline is the same for the two and their coordination, row for row", async () => {
  const pair = await newPair();
  await savePause(granted(amina, "pause:choose", pair), {
    resumesOn: "2027-01-11" as Day,
    basedOn: 0,
  });
  const [hers, his, theirs] = await Promise.all(
    [amina, theo, sofia].map((person) => findTimeline(granted(person, "pair:view", pair))),
  );

  expect(hers).toEqual(theirs);
  expect(his).toEqual(theirs);
});

function mine(pair: Pair) {
  return granted(sofia, "record:note", pair);
}

function note(pair: Pair, text: string, key: string = randomUUID()) {
  return addNote(mine(pair), { key, text }, "fr");
}

function read(coordinator: Actor, pair: Pair) {
  return listPairNotes(granted(coordinator, "record:view", pair));
}

function record(coordinator: Actor, pair: Pair) {
  return findPairRecord(granted(coordinator, "record:view", pair));
}

async function whatFor(person: Actor, pair: Pair) {
  const timeline = await findTimeline(granted(person, "pair:view", pair));
  return timeline.map(({ what }) => what);
}

/** Coordinates Amina and Théo's program too. */
async function joinCoordination(person: Actor): Promise<Actor> {
  await asSuperuser((client) =>
    client.query("insert into coordinators (program_id, person_id) values ($1, $2)", [
      program,
      person.id,
    ]),
  );
  return { ...person, coordinates: [...person.coordinates, program] };
}

async function leaveCoordination({ id }: Actor) {
  await asSuperuser((client) =>
    client.query("delete from coordinators where program_id = $1 and person_id = $2", [
      program,
      id,
    ]),
  );
}
