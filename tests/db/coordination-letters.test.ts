import { afterAll, beforeEach, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { endRelationship } from "@/lib/data/endings";
import { inviteAgain } from "@/lib/data/invitations";
import { matchPairs } from "@/lib/data/match-pairs";
import { sendReminders } from "@/lib/data/pair-reminders";
import { savePause } from "@/lib/data/pauses";
import { saveRewording } from "@/lib/data/rewordings";
import { asWorker, disconnectWorker } from "@/lib/data/worker-db";
import type { StallReason } from "@/lib/domain/attention";
import { dayAfter, dayIn } from "@/lib/domain/calendar-day";
import type { Locale, Pair, PersonId } from "@/lib/domain/people";
import { wordReminder } from "@/lib/i18n/reminder-wording";
import { amina, helene, program, sofia, theo } from "../support/cast";
import { granted, grantedProgram, stolenProgram } from "../support/granted";
import { beginAnotherDay, doWhatIsDue, jobs } from "../support/jobs";
import { openMailServer } from "../support/letters";
import { asSuperuser, endPair, newPair } from "../support/seats";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;

beforeEach(async () => {
  await doWhatIsDue();
  await beginAnotherDay();
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

test("whom a coordinator matches is invited at once, each in their language, by a named human", async () => {
  await match(["josee@example.org", "fr"], ["kim@example.org", "en"]);
  await Promise.all([doWhatIsDue(), doWhatIsDue()]);

  expect(taken().map(({ to, letter }) => [to, letter.subject])).toEqual([
    [["josee@example.org"], "Votre mentorat avec Kim"],
    [["kim@example.org"], "Your mentoring with Josee"],
  ]);
  const [french, english] = taken();
  expect(french?.letter.html).toContain('lang="fr"');
  expect(french?.letter.text).toContain("Vous accompagnez Kim");
  expect(french?.letter.text).toContain(
    "http://localhost:3000/fr/sign-in?email=josee%40example.org",
  );
  expect(english?.letter.text).toContain("Josee is mentoring you");
  for (const { letter } of taken()) {
    expect(letter.replyTo).toEqual([
      { name: "Sofia Marchetti", address: "coordination@example.org" },
    ]);
    expect(letter.text).toMatch(/Vous recevez ce courriel parce que|You are receiving this email/);
  }
});

test("whoever's language is not known reads both, French first", async () => {
  await match(["lou@example.org", null], ["mia@example.org", "en"]);
  await doWhatIsDue();
  const [letter] = taken();

  expect(letter?.letter.subject).toBe("Votre mentorat avec Mia · Your mentoring with Mia");
  expect(letter?.letter.html).toMatch(/lang="fr"[\s\S]*lang="en"/);
  const text = letter?.letter.text ?? "";
  expect(text.indexOf("Bonjour Lou")).toBeLessThan(text.indexOf("Hello Lou"));
});

test("whoever has come before is told of a new match, and led to their space", async () => {
  await arrive(theo.id);
  await match(["nico@example.org", "fr"], ["theo@example.org", "en"]);
  await doWhatIsDue();
  const letter = taken().find(({ to }) => String(to) === "theo@example.org")?.letter;

  expect(letter?.subject).toBe("A new match, with Nico");
  expect(letter?.text).toContain("http://localhost:3000/en/space");
  await arrive(theo.id, false);
});

test("the operator who founds a program writes to nobody", async () => {
  const pair = await newPair();

  expect(await invitations(pair)).toEqual([]);
});

test("the same match again invites nobody twice", async () => {
  await match(["olga@example.org", "fr"], ["paul@example.org", "fr"]);
  await match(["olga@example.org", "fr"], ["paul@example.org", "fr"]);
  await doWhatIsDue();

  expect(mail.taken).toHaveLength(2);
});

test("an invitation is sent again on demand, once for two coordinators at once", async () => {
  const pair = await newPair();
  const again = (basedOn: number) =>
    inviteAgain(granted(sofia, "invitation:send", pair), { person: theo.id, basedOn });
  const both = await Promise.all([again(0), again(0)]);
  await doWhatIsDue();

  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(mail.taken.map(({ to }) => to)).toEqual([["theo@example.org"]]);
  expect(await again(1)).toMatchObject({ ok: true });
  await doWhatIsDue();
  expect(mail.taken).toHaveLength(2);
});

test("nobody is invited again who has come, who is another, or whose relationship has ended", async () => {
  const pair = await newPair();
  const again = (person: PersonId) =>
    inviteAgain(granted(sofia, "invitation:send", pair), { person, basedOn: 0 });

  expect(await again(helene.id)).toEqual({ ok: false, refusal: "has-arrived" });
  await arrive(amina.id);
  expect(await again(amina.id)).toEqual({ ok: false, refusal: "has-arrived" });
  await arrive(amina.id, false);
  await endPair(pair);
  expect(await again(theo.id)).toEqual({ ok: false, refusal: "pair-ended" });
});

test("a reminder goes to both as it was read before, signed by its writer", async () => {
  const pair = await newPair();
  expect(await remind(pair, "no-answer")).toMatchObject({ ok: true });
  await Promise.all([doWhatIsDue(), doWhatIsDue()]);

  expect(taken().map(({ to, letter }) => [to, letter.subject])).toEqual([
    [["amina@example.org"], "Un mot au sujet de votre mentorat"],
    [["theo@example.org"], "A word about your mentoring"],
  ]);
  const previewed = wordReminder({
    pairId: pair.id,
    reader: { name: "Amina Benali", email: "amina@example.org", locale: "fr", hasArrived: false },
    partner: "Théo Lavoie",
    about: "no-answer",
    writer: "Sofia Marchetti",
    programName: { fr: "Programme de mentorat", en: "Mentoring program" },
    beginning: { fr: null, en: null },
  });
  const html = plain(taken()[0]?.letter.html ?? "");
  const [part] = previewed.parts;
  for (const line of [part?.greeting, ...(part?.paragraphs ?? []), part?.reason]) {
    expect(html).toContain(line);
  }
  expect(taken()[0]?.letter.from).toEqual({
    name: "Sofia Marchetti",
    address: "coordination@example.org",
  });
});

test("of two coordinators at once, and of ten clicks, one reminder goes; another not within three days", async () => {
  const pair = await newPair();
  const all = await Promise.all(Array.from({ length: 10 }, () => remind(pair, "no-answer")));
  await doWhatIsDue();

  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(mail.taken).toHaveLength(2);
  expect(await remind(pair, "no-answer", 1)).toEqual({ ok: false, refusal: "reminded-lately" });

  await asSuperuser((client) =>
    client.query(
      "update reminders set reminded_at = now() - interval '73 hours' where pair_id = $1",
      [pair.id],
    ),
  );
  expect(await remind(pair, "no-answer", 1)).toMatchObject({ ok: true });
});

test("a pair that has moved on, paused or ended is not reminded, nor is another program's", async () => {
  const [moved, paused, ended] = [await newPair(), await newPair(), await newPair()];
  expect(await remind(moved, "no-agreement")).toEqual(nothing);

  const resumesOn = dayAfter(dayIn("America/Toronto", new Date(Date.now() + 20 * 86_400_000)));
  await savePause(granted(sofia, "pause:arrange", paused), { resumesOn, basedOn: 0 });
  expect(await remind(paused, "no-answer")).toEqual(nothing);

  await endPair(ended);
  expect(await remind(ended, "no-answer")).toEqual(nothing);
  const theirs = await sendReminders(stolenProgram(helene), [
    { pairId: moved.id, about: "no-answer", basedOn: 0 },
  ]);
  expect(theirs).toEqual(nothing);
});

test("what ends or pauses between the button and the letter leaves none", async () => {
  const [paused, ended] = [await newPair(), await newPair()];
  for (const pair of [paused, ended]) await remind(pair, "no-answer");
  const resumesOn = dayAfter(dayIn("America/Toronto", new Date(Date.now() + 20 * 86_400_000)));
  await savePause(granted(amina, "pause:choose", paused), { resumesOn, basedOn: 0 });
  await endPair(ended);
  await doWhatIsDue();

  expect(mail.taken).toEqual([]);
});

test("an ending that nobody has asked for sends both the same notice, and leaves nothing else", async () => {
  const pair = await newPair();
  const end = () => endRelationship(granted(sofia, "ending:decide", pair));
  const both = await Promise.all([end(), end()]);
  await doWhatIsDue();

  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(taken().map(({ to, letter }) => [to, letter.subject])).toEqual([
    [["amina@example.org"], "Un message au sujet de votre mentorat"],
    [["theo@example.org"], "A message about your mentoring"],
  ]);
  expect(
    taken()
      .map(({ raw }) => raw)
      .join(),
  ).not.toContain(sofia.id);
});

test("a program's own words begin the letter, in each language that has some", async () => {
  await saveRewording(grantedProgram(sofia), "letters.reminder", {
    basedOn: 0,
    words: { fr: "Un petit bonjour à vous et à {{name}}.", en: null },
    isStillRight: false,
  });
  const pair = await newPair();
  await remind(pair, "no-answer");
  await doWhatIsDue();
  const [french, english] = taken();

  expect(french?.letter.text).toContain("Un petit bonjour à vous et à Théo Lavoie.");
  expect(english?.letter.text).toContain("I am writing to see how you are");
});

test("whoever does what waits sees the two until both letters have gone", async () => {
  await asSuperuser((client) =>
    client.query("delete from endings; delete from reminders; delete from invitations"),
  );
  const pair = await newPair();
  await remind(pair, "no-answer");
  expect(await seen()).toEqual([pair.id]);

  await doWhatIsDue();
  expect(await seen()).toEqual([]);
});

const nothing = { ok: false, refusal: "nothing-to-remind-of" };

function remind(pair: Pair, about: StallReason, basedOn = 0) {
  return sendReminders(grantedProgram(sofia), [{ pairId: pair.id, about, basedOn }]);
}

type Named = readonly [email: string, locale: Locale | null];

async function match(mentor: Named, mentee: Named) {
  const [one, other] = [mentor, mentee].map(([email, locale]) => ({
    name: `${email[0]?.toUpperCase()}${email.slice(1, email.indexOf("@"))}`,
    email,
    locale,
  }));
  if (!one || !other) throw new Error("A match is of two");

  return matchPairs(grantedProgram(sofia, program), [{ mentor: one, mentee: other }]);
}

/** Has been here, or has not: what a first consent brings. */
async function arrive(person: PersonId, has = true) {
  await asSuperuser((client) =>
    client.query(`update people set arrived_at = ${has ? "now()" : "null"} where id = $1`, [
      person,
    ]),
  );
}

async function invitations(pair: Pair) {
  const { rows } = await asSuperuser((client) =>
    client.query<{ id: string }>("select id from invitations where pair_id = $1", [pair.id]),
  );
  return Promise.all(rows.map(({ id }) => jobs(id)));
}

async function seen() {
  const rows = await asWorker((db) => db.pair.findMany({ select: { id: true } }));
  return rows.map(({ id }) => id);
}

/** What a mailbox shows: without markup, and with its signs as they read. */
function plain(html: string) {
  return html.replace(/<!-- -->|<[^>]+>/g, "").replaceAll("&#x27;", "'");
}

function taken() {
  return mail.taken.toSorted((one, other) => (String(one.to) < String(other.to) ? -1 : 1));
}
