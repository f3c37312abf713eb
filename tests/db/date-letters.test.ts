import ICAL from "ical.js";
import { afterAll, beforeEach, expect, test } from "vitest";
import { acceptTime, saveProposal } from "@/lib/data/date-proposals";
import { disconnect } from "@/lib/data/db";
import { cancelMeeting, saveMeetingPlan } from "@/lib/data/meeting-dates";
import { saveLetters } from "@/lib/data/unwanted-letters";
import { disconnectWorker } from "@/lib/data/worker-db";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, theo } from "../support/cast";
import { makeItDay } from "../support/clock";
import { granted } from "../support/granted";
import { doWhatIsDue } from "../support/jobs";
import { type Delivered, openMailServer } from "../support/letters";
import { asSuperuser, endPair, newPair } from "../support/seats";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;
makeItDay();

beforeEach(async () => {
  await doWhatIsDue();
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

const tuesday = new Date("2098-11-25T19:30:00Z");
const friday = new Date("2098-11-28T15:00:00Z");
const place = "https://video.example.org/canary";

test("a date that is set is written to each, alone, in their language, by both clocks", async () => {
  const pair = await newPair();
  await set(amina, pair, tuesday);
  const [french, english] = await letters();

  expect(french?.to).toEqual(["amina@example.org"]);
  expect(french?.letter.subject).toMatch(
    /^Votre rencontre de mentorat.: le mardi 25.novembre 2098, à 14.h.30$/,
  );
  expect(french?.letter.html).toContain('lang="fr"');
  expect(french?.letter.text).toMatch(/Pour Théo Lavoie.: 11.h.30, heure de Vancouver/);
  expect(french?.letter.text).toContain(`http://localhost:3000/fr/pairs/${pair.id}/date?meeting=1`);
  expect(english?.to).toEqual(["theo@example.org"]);
  expect(english?.letter.text).toMatch(/Your meeting with Amina Benali is set/);
  expect(english?.letter.replyTo).toEqual([
    { name: "Sofia Marchetti", address: "coordination@example.org" },
  ]);
  for (const { raw } of mail.taken) expect(raw).not.toContain("canary");
});

test("whoever can do without these letters gets none; each says how to stop them", async () => {
  const pair = await newPair();
  const unwanted = (wanted: boolean) => saveLetters(theo, { kinds: ["meeting-dates"], wanted });
  await unwanted(false);
  await set(amina, pair, tuesday);
  await propose(amina, pair, [friday]);
  const sent = await letters();
  await unwanted(true);

  expect(sent.map(({ to }) => to)).toEqual([["amina@example.org"]]);
  expect(sent[0]?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  expect(sent[0]?.letter.text).toContain("Ne plus recevoir ce genre de courriel");
});

test("its calendar file says the same as its type, and nothing of who or where", async () => {
  const pair = await newPair();
  await set(amina, pair, tuesday);
  const [{ event, method, type, text } = fileOf()] = (await letters()).map(fileOf);

  expect(type).toContain("method=REQUEST");
  expect(method).toBe("REQUEST");
  expect(event.uid).toBe(`meeting-1.${pair.id}@localhost`);
  expect(event.sequence).toBe(1);
  expect(event.startDate.toJSDate()).toEqual(tuesday);
  expect(event.duration.toSeconds()).toBe(3_600);
  expect(event.summary).toBe("Rencontre de mentorat");
  for (const word of ["Théo", "Lavoie", "Amina", "theo@", "canary", "LOCATION"]) {
    expect(text).not.toContain(word);
  }
});

test("moved and cancelled, it is the same event, counted on", async () => {
  const pair = await newPair();
  await set(amina, pair, tuesday);
  const first = fileOf((await letters())[0]);
  await set(theo, pair, friday, 1);
  const moved = fileOf((await letters())[0]);
  await cancelMeeting(granted(amina, "meeting:plan", pair), { meeting: 1, basedOn: 2 });
  const cancelled = (await letters())[0];
  const gone = fileOf(cancelled);
  await set(theo, pair, tuesday);
  const again = fileOf((await letters())[0]);

  const uids = [first, moved, gone, again].map(({ event }) => event.uid);
  expect(new Set(uids).size).toBe(1);
  expect([first, moved, gone, again].map(({ event }) => event.sequence)).toEqual([1, 2, 3, 4]);
  expect([first, moved, gone, again].map(({ method }) => method)).toEqual([
    "REQUEST",
    "REQUEST",
    "CANCEL",
    "REQUEST",
  ]);
  expect(gone.type).toContain("method=CANCEL");
  expect(gone.event.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(gone.event.startDate.toJSDate()).toEqual(friday);
  expect(cancelled?.letter.subject).toMatch(/^Rencontre de mentorat annulée.: le vendredi 28/);
});

test("a date that changes again before its letter went is written about once, as it stands", async () => {
  const pair = await newPair();
  await set(amina, pair, tuesday);
  await set(theo, pair, friday, 1);
  // A new place is nobody's news by mail, and keeps no letter back.
  await set(theo, pair, friday, 2, "Café");

  expect((await letters()).map(({ letter }) => letter.subject)).toEqual([
    expect.stringMatching(/^Rencontre de mentorat déplacée/),
    expect.stringMatching(/^Mentoring meeting moved/),
  ]);
});

test("times that are proposed are written to the other alone, until they are answered", async () => {
  const pair = await newPair();
  await propose(amina, pair, [tuesday, friday]);
  const [letter, ...others] = await letters();
  expect(others).toEqual([]);
  expect(letter?.to).toEqual(["theo@example.org"]);
  expect(letter?.letter.text).toMatch(/Amina Benali proposes these times/);
  expect(letter?.letter.text).toMatch(/November.25, 2098 at 11:30.a\.m\. Vancouver time/);

  await propose(theo, pair, [friday], 1);
  await take(amina, pair, friday, 2);
  expect((await letters()).map(({ letter }) => letter.subject)).toEqual([
    expect.stringMatching(/^Votre rencontre de mentorat.: /),
    expect.stringMatching(/^Your mentoring meeting: /),
  ]);
});

test("nobody is written to about a meeting that is over, or once the relationship has ended", async () => {
  const [past, over] = [await newPair(), await newPair()];
  await set(amina, past, new Date(Date.now() - 86_400_000));
  await set(amina, over, tuesday);
  await endPair(over);

  expect(await letters()).toEqual([]);
});

test("while the mail server turns letters away nothing is lost, and later each goes once", async () => {
  const pair = await newPair();
  await set(amina, pair, tuesday);
  mail.refuses = true;
  await doWhatIsDue();
  mail.refuses = false;
  await asSuperuser((client) =>
    client.query("update graphile_worker._private_jobs set run_at = now() where attempts > 0"),
  );

  expect(await letters()).toHaveLength(2);
  expect(await letters()).toHaveLength(0);
});

function set(actor: Actor, pair: Pair, startsAt: Date, basedOn = 0, where = place) {
  const plan = { meeting: 1, startsAt, timeZone: "America/Toronto", place: where, basedOn };
  return saveMeetingPlan(granted(actor, "meeting:plan", pair), plan);
}

function propose(actor: Actor, pair: Pair, times: ReadonlyArray<Date>, basedOn = 0) {
  return saveProposal(granted(actor, "meeting:plan", pair), { meeting: 1, times, basedOn });
}

function take(actor: Actor, pair: Pair, startsAt: Date, round: number) {
  const taken = { meeting: 1, round, startsAt, timeZone: "America/Toronto" };
  return acceptTime(granted(actor, "meeting:plan", pair), taken);
}

/** What has gone since the last look, Amina's first. */
async function letters() {
  mail.taken.length = 0;
  await doWhatIsDue();
  return mail.taken.toSorted((one, other) => (String(one.to) < String(other.to) ? -1 : 1));
}

function fileOf(delivered?: Delivered) {
  const part = delivered?.letter.attachments.find(({ mimeType }) => mimeType === "text/calendar");
  const text =
    typeof part?.content === "string" ? part.content : new TextDecoder().decode(part?.content);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component] = calendar.getAllSubcomponents("vevent");
  const type = delivered?.raw
    .replaceAll(/\r\n\s+/g, " ")
    .match(/^Content-Type: text\/calendar.*$/m);

  return {
    text,
    type: String(type),
    method: calendar.getFirstPropertyValue("method"),
    event: new ICAL.Event(component),
  };
}
