import { afterAll, beforeEach, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { eraseDuePair } from "@/lib/data/erasure";
import { disconnectWorker } from "@/lib/data/worker-db";
import { amina, program, theo } from "@/tests/support/cast";
import { clause, write } from "@/tests/support/clauses";
import { doWhatIsDue, jobs } from "@/tests/support/jobs";
import { openMailServer } from "@/tests/support/letters";
import { newPerson } from "@/tests/support/new-person";
import { asSuperuser, endPair, newPair } from "@/tests/support/seats";
import { whereIs, whereIsId } from "@/tests/support/whole-database";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;
const nobody = { fr: "une personne", en: "someone" };

beforeEach(async () => {
  await change("update programs set retention_months = 24 where id = $1", [program]);
  await doWhatIsDue();
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

test("both are told a month ahead, once, and nothing goes before its day whatever the job believes", async () => {
  const { pair } = await endedAgo("23 months 5 days");
  await look();
  await look();

  expect(mail.taken).toHaveLength(2);
  expect(mail.taken[0]?.letter.text).toContain("/account/export");
  expect(await eraseDuePair(pair.id, nobody)).toBe(false);
  expect((await whereIs(pair.id)).length).toBeGreaterThan(0);
});

test("what is over for long is not erased before both have known for thirty days", async () => {
  const { pair } = await endedAgo("40 months");
  await look();
  expect(await eraseDuePair(pair.id, nobody)).toBe(false);

  await toldAgo("29 days");
  await look();
  expect((await whereIs(pair.id)).length).toBeGreaterThan(0);
});

test("then all of it goes, and with it whoever has nothing else here", async () => {
  const { pair, mentor, emails } = await endedAgo("24 months 1 day", { with: theo });
  await look();
  await toldAgo("31 days");
  await look();

  expect(await whereIsId(pair.id, mentor.id)).toEqual([]);
  expect(await whereIs(...emails)).toEqual([]);
  // Théo is half of another pair.
  expect(await whereIs("theo@example.org")).toEqual(["people"]);
});

test("a program that does not say for how long keeps what it has", async () => {
  await change("update programs set retention_months = null where id = $1", [program]);
  const { pair } = await endedAgo("99 months");
  await change("update graphile_worker._private_jobs set run_at = now()");
  await doWhatIsDue();

  expect(mail.taken).toEqual([]);
  expect(await eraseDuePair(pair.id, nobody)).toBe(false);
});

/** A pair of somebody who is in no other, with words in it, whose ending was completed so long ago. */
async function endedAgo(ago: string, { with: mentee = amina } = {}) {
  const { actor: mentor, email } = await newPerson("fr");
  const pair = await newPair(mentor, mentee);
  await write(mentor, pair, clause());
  await endPair(pair);
  await change("update pair_states set since = since where pair_id = $1", [pair.id]);
  await change(`alter table endings disable trigger completed_once`);
  await change(
    `update endings set asked_at = now() - $2::interval, completed_at = now() - $2::interval where pair_id = $1`,
    [pair.id, ago],
  );
  await change(`alter table endings enable trigger completed_once`);
  await doWhatIsDue();
  mail.taken.length = 0;

  return { pair, mentor, emails: [email] };
}

/** What the next morning does. */
async function look() {
  expect((await jobs(program)).length).toBeGreaterThan(0);
  await change(
    "update graphile_worker._private_jobs set run_at = now() where key like 'retention:%'",
  );
  await doWhatIsDue();
}

async function toldAgo(ago: string) {
  await change(
    "update sent_letters set sent_at = now() - $1::interval where key like 'retention:%'",
    [ago],
  );
}

async function change(sql: string, params: ReadonlyArray<unknown> = []) {
  await asSuperuser((client) => client.query(sql, [...params]));
}
