import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { disconnectWorker } from "@/lib/data/worker-db";
import type { Actor } from "@/lib/domain/people";
import { amina, pairOf, sofia, theo } from "../support/cast";
import { openMailServer } from "../support/letters";
import { asSuperuser } from "../support/seats";
import { stopTheClock } from "../support/stop-the-clock";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;

const { id: pair, programId } = pairOf("01900000-0000-7000-8000-0000000000c9", amina, theo);
// Half an hour and an hour ahead of hers, by clocks that every Node and every Postgres agree on.
const zones = { "theo@example.org": "America/St_Johns" };
const names = {
  $pair: pair,
  $program: programId,
  $amina: amina.id,
  $theo: theo.id,
  $sofia: sofia.id,
};

await asSuperuser(async (client) => {
  await client.query("delete from pairs");
  await client.query("delete from graphile_worker._private_jobs");
  await client.query("update people set time_zone = 'America/St_Johns' where id = $1", [theo.id]);
});
const { at, goOnUntil, written } = await stopTheClock(mail.taken, { names, zones });

afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

test("in their first six months a pair is written exactly these letters, in these languages, on these days", async () => {
  await at(
    "2027-01-04T15:00:00Z",
    sofia,
    "insert into pairs values ($pair, $program, $amina, $theo, $now)",
  );
  await at("2027-01-12T18:00:00Z", amina, setDate(1, "2027-01-20T15:00:00Z"));
  await at(
    "2027-01-20T16:00:00Z",
    theo,
    "insert into meetings_held values ($pair, $program, 1, $now)",
  );
  await at(
    "2027-01-20T16:05:00Z",
    amina,
    "insert into agreement_versions values ($pair, $program, 1, 0, 0, 0, 1, 0, gen_random_uuid(), 'hash', $now)",
  );
  await at("2027-01-20T16:05:00Z", amina, confirm(amina, "fr"));
  await at("2027-01-22T05:00:00Z", theo, confirm(theo, "en"));
  await at("2027-01-25T20:00:00Z", theo, setDate(2, "2027-02-17T15:00:00Z"));
  await at(
    "2027-02-17T16:00:00Z",
    amina,
    "insert into meetings_held values ($pair, $program, 2, $now)",
  );
  await at("2027-03-01T15:00:00Z", amina, setDate(3, "2027-03-16T18:30:00Z"));
  await at("2027-03-05T15:00:00Z", theo, moveDate(3, "2027-03-23T18:30:00Z"));
  await at(
    "2027-03-08T15:00:00Z",
    theo,
    "delete from meeting_dates where pair_id = $pair and meeting = 3",
  );
  await at(
    "2027-03-08T15:05:00Z",
    theo,
    "insert into pauses values ($pair, $program, 1, '2027-04-05', $now)",
  );
  await at("2027-04-12T15:00:00Z", amina, setDate(3, "2027-04-23T16:00:00Z"));
  await at(
    "2027-04-22T17:00:00Z",
    amina,
    "insert into review_answers values ($pair, $program, 1, 1, $amina, $now)",
  );
  await at(
    "2027-04-23T17:00:00Z",
    theo,
    "insert into meetings_held values ($pair, $program, 3, $now)",
  );
  await at(
    "2027-04-23T17:05:00Z",
    theo,
    "insert into review_answers values ($pair, $program, 1, 1, $theo, $now)",
  );
  await at("2027-05-25T15:00:00Z", amina, setDate(4, "2027-06-04T16:00:00Z"));
  await at(
    "2027-06-01T15:00:00Z",
    theo,
    "insert into endings (id, program_id, pair_id, asked_at) values (gen_random_uuid(), $program, $pair, $now)",
  );
  await at(
    "2027-06-02T15:00:00Z",
    sofia,
    "update endings set completed_at = $now, completed_by_id = $sofia",
  );
  await goOnUntil(new Date("2027-07-04T15:00:00Z"));

  expect(written).toEqual([
    "2027-01-04 10:00 amina (fr) Un nouveau jumelage, avec Théo Lavoie",
    "2027-01-04 11:30 theo (en) A new match, with Amina Benali",
    "2027-01-11 10:00 amina (fr) Où en est votre mentorat",
    "2027-01-11 11:30 theo (en) Where your mentoring stands",
    "2027-01-12 13:00 amina (fr) Votre rencontre de mentorat : le mercredi 20 janvier 2027, à 10 h",
    "2027-01-12 14:30 theo (en) Your mentoring meeting: Wednesday, January 20, 2027 at 11:30 a.m.",
    "2027-01-19 09:00 theo (en) Tomorrow: your meeting with Amina Benali",
    "2027-01-19 09:00 amina (fr) Demain : votre rencontre avec Théo Lavoie",
    "2027-01-20 12:50 theo (en) Your agreement with Amina Benali awaits your yes",
    "2027-01-21 09:00 theo (en) After your first mentoring meeting",
    "2027-01-21 09:00 amina (fr) Après votre première rencontre de mentorat",
    "2027-01-22 09:00 theo (en) Your agreement with Amina Benali is in force",
    "2027-01-22 09:00 amina (fr) Votre entente avec Théo Lavoie est en vigueur",
    "2027-01-25 15:00 amina (fr) Votre rencontre de mentorat : le mercredi 17 février 2027, à 10 h",
    "2027-01-25 16:30 theo (en) Your mentoring meeting: Wednesday, February 17, 2027 at 11:30 a.m.",
    "2027-02-15 09:00 theo (en) Two questions before you see Amina Benali again",
    "2027-02-16 09:00 theo (en) Tomorrow: your meeting with Amina Benali",
    "2027-02-16 09:00 amina (fr) Demain : votre rencontre avec Théo Lavoie",
    "2027-03-01 10:00 amina (fr) Votre rencontre de mentorat : le mardi 16 mars 2027, à 14 h 30",
    "2027-03-01 11:30 theo (en) Your mentoring meeting: Tuesday, March 16, 2027 at 4:00 p.m.",
    "2027-03-05 10:00 amina (fr) Rencontre de mentorat déplacée : le mardi 23 mars 2027, à 14 h 30",
    "2027-03-05 11:30 theo (en) Mentoring meeting moved: Tuesday, March 23, 2027 at 4:00 p.m.",
    "2027-03-08 10:00 amina (fr) Rencontre de mentorat annulée : le mardi 23 mars 2027, à 14 h 30",
    "2027-03-08 11:30 theo (en) Mentoring meeting cancelled: Tuesday, March 23, 2027 at 4:00 p.m.",
    "2027-04-12 11:00 amina (fr) Votre rencontre de mentorat : le vendredi 23 avril 2027, à 12 h",
    "2027-04-12 12:30 theo (en) Your mentoring meeting: Friday, April 23, 2027 at 1:30 p.m.",
    "2027-04-22 09:00 theo (en) Your mentoring reminders",
    "2027-04-22 09:00 amina (fr) Vos rappels de mentorat",
    "2027-05-25 11:00 amina (fr) Votre rencontre de mentorat : le vendredi 4 juin 2027, à 12 h",
    "2027-05-25 12:30 theo (en) Your mentoring meeting: Friday, June 4, 2027 at 1:30 p.m.",
    "2027-06-01 11:00 coordination (fr) Une demande vous attend dans Tandem · A request awaits you in Tandem",
    "2027-06-02 11:00 amina (fr) Un message au sujet de votre mentorat",
    "2027-06-02 12:30 theo (en) A message about your mentoring",
  ]);
}, 120_000);

function setDate(meeting: number, startsAt: string) {
  return `insert into meeting_dates
    values ($pair, $program, ${meeting}, '${startsAt}', 'America/Toronto', 1, $amina, $now)`;
}

function moveDate(meeting: number, startsAt: string) {
  return `update meeting_dates set starts_at = '${startsAt}', sequence = sequence + 1, set_at = $now
    where pair_id = $pair and meeting = ${meeting}`;
}

function confirm({ id }: Actor, locale: string) {
  return `insert into agreement_confirmations values ($pair, $program, 1, '${id}', 'hash', '${locale}', $now)`;
}
