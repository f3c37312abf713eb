import { afterAll, beforeEach, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { saveHeld } from "@/lib/data/meetings";
import { savePause } from "@/lib/data/pauses";
import { saveRewording } from "@/lib/data/rewordings";
import { asWorker, disconnectWorker } from "@/lib/data/worker-db";
import { dayAfter, dayIn } from "@/lib/domain/calendar-day";
import type { Actor, Pair } from "@/lib/domain/people";
import { instantToZoned } from "@/lib/i18n/zoned-time";
import { amina, sofia, theo } from "../support/cast";
import { complete, silent, ask as wantOut } from "../support/endings";
import { answer } from "../support/fit";
import { granted, grantedProgram } from "../support/granted";
import { beginAnotherDay, doWhatIsDue, jobs } from "../support/jobs";
import { comparable, openMailServer } from "../support/letters";
import { asSuperuser, newPair } from "../support/seats";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;

beforeEach(async () => {
  await doWhatIsDue();
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

const day = 24 * 60 * 60 * 1_000;

test("each is to be written to at nine on the day after, by their own clocks", async () => {
  const pair = await newPair();
  // Still Saturday in Vancouver, Sunday already in Montréal; by Monday the clocks have gone forward.
  await heldAt(pair, "2099-03-08T06:30:00Z");

  expect(await due(pair, amina)).toEqual(new Date("2099-03-09T13:00:00Z"));
  expect(await due(pair, theo)).toEqual(new Date("2099-03-08T16:00:00Z"));
});

test("each gets one letter, alone in the envelope, in their language, that leads to the question", async () => {
  const pair = await met();
  await comeTheDay(pair);
  await Promise.all([doWhatIsDue(), doWhatIsDue()]);

  expect(taken().map(({ to, letter }) => [to, letter.subject])).toEqual([
    [["amina@example.org"], "Après votre première rencontre de mentorat"],
    [["theo@example.org"], "After your first mentoring meeting"],
  ]);
  const [french, english] = taken();
  expect(french?.letter.html).toContain('lang="fr"');
  expect(french?.letter.text).toContain("Personne d’autre que vous ne la lit : ni Théo Lavoie");
  expect(french?.letter.text).toContain(`http://localhost:3000/fr/pairs/${pair.id}/fit-check`);
  expect(english?.letter.text).toContain("It is the only one you will receive about this");
  expect(english?.letter.text).toContain(`http://localhost:3000/en/pairs/${pair.id}/fit-check`);
  for (const { letter } of taken()) expect(letter.replyTo).toBeUndefined();
});

test("the letter begins in the program’s own words, and goes on in Tandem’s", async () => {
  await saveRewording(grantedProgram(sofia), "letters.fit-check", {
    basedOn: 0,
    words: { fr: "Vous avez rencontré {{name}}. Le oui {{name, de}} compte.", en: null },
    isStillRight: false,
  });
  await comeTheDay(await met());
  await doWhatIsDue();

  const [french, english] = taken();
  expect(french?.letter.text).toContain("Vous avez rencontré Théo Lavoie. Le oui de Théo Lavoie");
  expect(french?.letter.text).toContain("Personne d’autre que vous ne la lit");
  expect(english?.letter.text).toContain("You have had your first meeting with Amina Benali");
});

test("the second meeting, the same meeting noted again and a job left again write no other", async () => {
  const pair = await met();
  await comeTheDay(pair);
  await doWhatIsDue();
  mail.taken.length = 0;
  for (const meeting of [1, 2]) await saveHeld(granted(theo, "meeting:attend", pair), meeting);
  await asSuperuser((client) =>
    client.query("select leave_for_later('fit-check-letter', $1, $2)", [pair.id, theo.id]),
  );
  await doWhatIsDue();

  expect(mail.taken).toEqual([]);
  expect(await jobs(pair.id)).toEqual([]);
});

test("whatever the two have answered, both letters go, the same byte for byte", async () => {
  const written: Record<string, ReadonlyArray<string>> = {};
  for (const [name, hers, his] of [
    ["nothing", null, null],
    ["one suits", "suits", null],
    ["the other doubts", null, "does-not-suit"],
    ["taken back", "take-back", "take-back"],
    ["both doubt", "reservations", "does-not-suit"],
  ] as const) {
    const pair = await met();
    if (hers) await answer(amina, pair, hers);
    if (his) await answer(theo, pair, his);
    await comeTheDay(pair);
    mail.taken.length = 0;
    await doWhatIsDue();
    written[name] = taken().map(comparable);
  }

  const [first, ...others] = Object.values(written);
  expect(first).toHaveLength(2);
  for (const letters of others) expect(letters).toEqual(first);
});

test("an ending that waits shows in neither letter, and one that is completed leaves none", async () => {
  const [waiting, over] = [await met(), await met()];
  for (const pair of [waiting, over]) await wantOut(theo, pair, silent);
  await complete(over);
  await doWhatIsDue();
  mail.taken.length = 0;
  for (const pair of [waiting, over]) await comeTheDay(pair);
  await doWhatIsDue();

  expect(taken().map(({ to }) => to)).toEqual([["amina@example.org"], ["theo@example.org"]]);
  expect(mail.taken.map(({ raw }) => raw).join()).not.toContain(over.id);
});

test("during a pause nobody is written to; both are, on the morning that they resume", async () => {
  const pair = await met();
  const resumesOn = dayAfter(dayIn("America/Toronto", new Date(Date.now() + 20 * day)));
  await savePause(granted(amina, "pause:choose", pair), { resumesOn, basedOn: 0 });
  await comeTheDay(pair);
  await doWhatIsDue();
  expect(mail.taken).toEqual([]);
  const [hers, his] = [await due(pair, amina), await due(pair, theo)];
  const clocks = { date: resumesOn, time: "09:00", timeZone: "America/Toronto" };
  expect(hers && instantToZoned(hers, "America/Toronto")).toEqual(clocks);
  expect(his && dayIn("America/Vancouver", his)).toBe(resumesOn);

  await savePause(granted(theo, "pause:choose", pair), { resumesOn: null, basedOn: 1 });
  await comeTheDay(pair);
  await doWhatIsDue();
  expect(mail.taken).toHaveLength(2);
});

test("a meeting that is written down from the past leaves no letter", async () => {
  const pair = await newPair();
  await heldAt(pair, "2026-01-08T15:00:00Z");

  expect(await due(pair, amina)).toBeUndefined();
  expect(await due(pair, theo)).toBeUndefined();
});

test("whoever does what waits sees the two until their letters have gone", async () => {
  await asSuperuser((client) =>
    client.query("delete from ending_requests; delete from endings; delete from meetings_held"),
  );
  await newPair();
  const pair = await met();
  expect(await seen()).toContain(pair.id);

  await comeTheDay(pair);
  await doWhatIsDue();
  expect(await seen()).not.toContain(pair.id);
});

/** A pair that has just noted its first meeting. */
async function met() {
  const pair = await newPair();
  await saveHeld(granted(amina, "meeting:attend", pair), 1);
  return pair;
}

async function heldAt(pair: Pair, moment: string) {
  await asSuperuser((client) =>
    client.query("insert into meetings_held values ($1, $2, 1, $3)", [
      pair.id,
      pair.programId,
      moment,
    ]),
  );
}

async function due(pair: Pair, person: Actor) {
  const [job] = await jobs(`${pair.id}:${person.id}`);
  return job?.run_at;
}

async function comeTheDay(pair: Pair) {
  await beginAnotherDay();
  await asSuperuser((client) =>
    client.query(
      "update graphile_worker._private_jobs set run_at = now() where payload->>'subject' = $1",
      [pair.id],
    ),
  );
}

function taken() {
  return mail.taken.toSorted((one, other) => (String(one.to) < String(other.to) ? -1 : 1));
}

async function seen() {
  return asWorker(async (db) =>
    (await db.pair.findMany({ select: { id: true } })).map(({ id }) => id),
  );
}
