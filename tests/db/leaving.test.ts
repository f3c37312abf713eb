import { afterAll, beforeEach, expect, test } from "vitest";
import { findAgreement, hashOfVersion, saveConfirmation } from "@/lib/data/agreements";
import { findClausesAt } from "@/lib/data/clauses";
import { disconnect } from "@/lib/data/db";
import { eraseOneself, listCoordinatedAlone } from "@/lib/data/erasure";
import { findPairUnchecked } from "@/lib/data/pairs";
import { findTheTwo } from "@/lib/data/people";
import { addPerson } from "@/lib/data/seat-people";
import { createSession, findSession } from "@/lib/data/sessions";
import { disconnectWorker } from "@/lib/data/worker-db";
import { canonicalText, fingerprint, inForce, revisionsOf } from "@/lib/domain/agreement";
import type { Actor, Pair } from "@/lib/domain/people";
import { program, sofia } from "@/tests/support/cast";
import { clause, write } from "@/tests/support/clauses";
import { granted, grantedProgram, justProved } from "@/tests/support/granted";
import { doWhatIsDue, jobs } from "@/tests/support/jobs";
import { openMailServer } from "@/tests/support/letters";
import { newPerson } from "@/tests/support/new-person";
import { asSuperuser, newPair } from "@/tests/support/seats";
import { toldBy } from "@/tests/support/told";
import { whereIs, whereIsId } from "@/tests/support/whole-database";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;
const nobody = { fr: "une personne qui a quitté Tandem", en: "someone who has left Tandem" };

beforeEach(async () => {
  await doWhatIsDue();
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

const leave = (actor: Actor) => eraseOneself(justProved(actor), nobody);

test("the other keeps the agreement to which both said yes, and its hash still follows from it", async () => {
  const { mentor, mentee, pair } = await seatTwo();
  await write(mentor, pair, clause({ text: "Le mardi, chez nous." }));
  for (const person of [mentor, mentee]) await confirm(person, pair);
  await write(mentor, pair, clause({ text: "Jamais lu de part et d’autre.", revision: 2 }));
  await confirm(mentor, pair);
  await leave(mentor);

  const kept = await pairNow(mentee, pair);
  const agreement = await findAgreement(granted(mentee, "agreement:view", kept));
  const version = inForce(agreement, kept);
  if (!version) throw new Error("Nothing is in force any more");
  const clauses = await findClausesAt(granted(mentee, "agreement:view", kept), version.revisions);
  expect(clauses.schedule?.text).toBe("Le mardi, chez nous.");
  expect(version.contentHash).toBe(hashOfVersion(await saltOf(pair), canonicalText(clauses)));
  expect(agreement.versions).toHaveLength(1);
  expect(agreement.clauses.schedule?.text).toBe("Le mardi, chez nous.");
  expect(await whereIs("Jamais lu de part et d’autre.")).toEqual([]);
  const { partner } = await findTheTwo(granted(mentee, "pair:view", kept));
  expect(partner).toMatchObject({ name: nobody.en, pronouns: null, introduction: null });
});

test("an open relationship ends first, and the other alone is told, as of any end", async () => {
  const { mentor, mentee, pair, emails } = await seatTwo();
  const told = await toldBy(() => leave(mentor));
  await doWhatIsDue();

  expect((await pairNow(mentee, pair)).endedAt).toBeInstanceOf(Date);
  expect(told).toContainEqual({ pair: pair.id, about: "pair", by: null });
  expect(mail.taken.map(({ to }) => to)).toEqual([[emails.mentee]]);
  expect(mail.taken[0]?.letter.text).toContain(nobody.en);
  expect(mail.taken[0]?.raw).not.toContain(emails.mentor);
});

test("one is signed out everywhere at once, and no letter waits for one any more", async () => {
  const { mentor, emails } = await seatTwo();
  await createSession("a token of this test", mentor.id, new Date(Date.now() + 60_000));
  expect(await findSession("a token of this test")).not.toBeNull();

  const told = await toldBy(() => leave(mentor));
  expect(told).toContainEqual({ person: mentor.id });
  expect(await findSession("a token of this test")).toBeNull();
  expect(await jobs(mentor.id)).toEqual([]);
  expect(await whereIs(emails.mentor)).toEqual([]);
});

test("the same address is invited anew as somebody whom nobody knows", async () => {
  const { mentor, emails } = await seatTwo();
  await leave(mentor);
  const anew = { email: emails.mentor, name: "Amélie", locale: "fr" } as const;
  const again = await addPerson(grantedProgram(sofia), anew, "mentor");

  expect(again).not.toBe(mentor.id);
  expect(await whereIs(again)).toEqual(["member_names", "members", "people"]);
});

test("whoever was invited and has not come is told that the invitation is taken back", async () => {
  const { mentor, pair, emails } = await seatTwo({ hasCome: false });
  await leave(mentor);
  await doWhatIsDue();

  expect(await whereIsId(pair.id)).toEqual([]);
  expect(await whereIsId(mentor.id)).toEqual([]);
  expect(mail.taken.filter(({ to }) => to.includes(emails.mentor))).toEqual([]);
});

test("once the second has left too, nothing of the pair is left, even at the same moment", async () => {
  const { mentor, mentee, pair } = await seatTwo();
  await write(mentor, pair, clause());
  for (const person of [mentor, mentee]) await confirm(person, pair);

  await Promise.all([mentor, mentee].map(leave));
  await doWhatIsDue();
  expect(await whereIsId(pair.id, mentor.id, mentee.id)).toEqual([]);
});

test("the last coordinator of a program names another first", async () => {
  expect(await listCoordinatedAlone(sofia)).toEqual([program]);
  expect(await leave(sofia)).toEqual({ ok: false, refusal: "last-coordinator" });
  expect((await whereIs("Sofia")).length).toBeGreaterThan(0);
});

async function seatTwo({ hasCome = true } = {}) {
  const mentor = await newPerson("fr");
  const mentee = await newPerson("en", { hasCome });
  const pair = await newPair(mentor.actor, mentee.actor);

  return {
    mentor: mentor.actor,
    mentee: mentee.actor,
    pair,
    emails: { mentor: mentor.email, mentee: mentee.email },
  };
}

async function confirm(actor: Actor, pair: Pair) {
  const { clauses } = await findAgreement(granted(actor, "agreement:view", pair));
  await saveConfirmation(
    granted(actor, "agreement:confirm", pair),
    fingerprint(revisionsOf(clauses)),
    "fr",
  );
}

async function pairNow(actor: Actor, { id }: Pair) {
  const pair = await findPairUnchecked(actor, id);
  if (!pair) throw new Error("The pair is gone");

  return pair;
}

async function saltOf({ id }: Pair) {
  const { rows } = await asSuperuser((client) =>
    client.query<{ salt: string }>("select salt from agreement_versions where pair_id = $1", [id]),
  );
  return rows[0]?.salt ?? "";
}
