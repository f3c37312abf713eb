import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findPairUnchecked } from "@/lib/data/pairs";
import { asWorker, disconnectWorker } from "@/lib/data/worker-db";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, theo } from "../support/cast";
import { ask, complete, own, queued, rows, silent, takeBack, why } from "../support/endings";
import { doWhatIsDue, jobs } from "../support/jobs";
import { comparable, openMailServer } from "../support/letters";
import { asSuperuser, newPair } from "../support/seats";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;

beforeAll(doWhatIsDue);
beforeEach(() => {
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

const sevenDays = 7 * 24 * 60 * 60 * 1_000;

test("an ending that is asked for waits seven days, and is done only then", async () => {
  const pair = await newPair();
  await ask(theo, pair, silent);
  const [ending] = await rows("endings", pair);
  const [, completing] = await jobs(String(ending?.id));
  expect(Number(completing?.run_at) - Number(ending?.asked_at)).toBe(sevenDays);

  // The job alone, before its day: Postgres itself refuses.
  await makeDue(pair);
  await doWhatIsDue();
  expect(await endedAt(pair)).toBeNull();
});

test("after seven days it completes, once and in nobody's name", async () => {
  const pair = await newPair();
  await ask(theo, pair, silent);
  await askedLongAgo(pair);
  await Promise.all([doWhatIsDue(), doWhatIsDue()]);

  expect(await endedAt(pair)).toBeInstanceOf(Date);
  expect(await rows("endings", pair)).toMatchObject([
    { completed_by_id: null, taken_back_at: null },
  ]);
  expect(await queued(pair)).toEqual([]);
  expect(mail.taken.filter(({ to }) => to[0] !== "coordination@example.org")).toHaveLength(2);
});

test("what was taken back completes never, and what is asked anew waits anew", async () => {
  const pair = await newPair();
  await ask(theo, pair, silent);
  await askedLongAgo(pair);
  await takeBack(theo, pair);
  await ask(theo, pair, silent);
  await doWhatIsDue();

  expect(await endedAt(pair)).toBeNull();
  expect(await own(theo, pair)).not.toBeNull();
});

test("the coordination and the seventh day at once: it completes once, and two letters go", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const pair = await newPair();
    await ask(amina, pair, silent);
    await askedLongAgo(pair);
    mail.taken.length = 0;
    await Promise.all([complete(pair), doWhatIsDue()]);
    await doWhatIsDue();

    expect(await endedAt(pair)).toBeInstanceOf(Date);
    expect(notices()).toHaveLength(2);
  }
});

test("taken back at the very moment of the seventh day: one of the two happens, whole", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const pair = await newPair();
    await ask(amina, pair, silent);
    await askedLongAgo(pair);
    const [taken] = await Promise.all([takeBack(amina, pair), doWhatIsDue()]);

    expect((await endedAt(pair)) === null).toBe(taken.ok);
    expect((await own(amina, pair)) === null).toBe(taken.ok);
  }
});

test("both are written to at once, each in their language and alone in the envelope", async () => {
  await endAskedBy(theo);

  expect(notices().map(({ to, letter }) => [to, letter.subject])).toEqual([
    [["amina@example.org"], "Un message au sujet de votre mentorat"],
    [["theo@example.org"], "A message about your mentoring"],
  ]);
  for (const { letter } of notices()) {
    expect(letter.replyTo).toMatchObject([{ address: "coordination@example.org" }]);
    expect(letter.messageId).toMatch(/^<ending-notice\.[-0-9a-f]+\.[-0-9a-f]+@localhost>$/);
  }
  const [french, english] = notices();
  expect(french?.letter.html).toContain('lang="fr"');
  expect(french?.letter.text).toContain("Votre relation de mentorat avec Théo Lavoie a pris fin.");
  expect(english?.letter.text).toContain(
    "Your mentoring relationship with Amina Benali has ended.",
  );
});

test("whoever began it, the letters are the same, byte for byte", async () => {
  const pair = await newPair();
  const byAmina = await endAskedBy(amina, pair).then(() => notices().map(comparable));
  await forgetEnding(pair);
  const byTheo = await endAskedBy(theo, pair).then(() => notices().map(comparable));

  expect(byAmina).toHaveLength(2);
  expect(byTheo).toEqual(byAmina);
  expect(byTheo.join()).not.toContain(why);
});

test("the coordination reads that an ending waits, in bytes that do not tell who asked", async () => {
  const pair = await newPair();
  const letters: string[] = [];
  for (const person of [amina, theo]) {
    mail.taken.length = 0;
    await ask(person, pair, { ...silent, reason: why });
    await doWhatIsDue();
    letters.push(...mail.taken.map(comparable));
    await takeBack(person, pair);
  }

  expect(letters).toHaveLength(2);
  expect(letters[0]).toBe(letters[1]);
  expect(letters[0]).not.toMatch(/Amina|Théo|Lavoie|Benali/);
});

test("of two who ask, the coordination is written to once", async () => {
  const pair = await newPair();
  await Promise.all([ask(amina, pair, silent), ask(theo, pair, silent)]);
  await doWhatIsDue();

  expect(mail.taken).toHaveLength(1);
});

test("while the mail server refuses, letters wait, and then go once", async () => {
  mail.refuses = true;
  const pair = await newPair();
  await endAskedBy(theo, pair);
  expect(mail.taken).toEqual([]);
  const [waiting] = await jobs(String((await rows("endings", pair))[0]?.id)).then((all) =>
    all.filter(({ key }) => key.startsWith("ending-notice")),
  );
  expect(waiting?.last_error).toBe("Error EENVELOPE 451");

  mail.refuses = false;
  await makeDue(pair);
  await doWhatIsDue();
  await doWhatIsDue();
  expect(notices()).toHaveLength(2);
});

test("a letter that went goes no second time, even when its job is left again", async () => {
  const pair = await newPair();
  await endAskedBy(theo, pair);
  const [ending] = await rows("endings", pair);
  await asSuperuser((client) =>
    client.query("select leave_for_later('ending-notice', $1, $2)", [ending?.id, amina.id]),
  );
  mail.taken.length = 0;
  await doWhatIsDue();

  expect(mail.taken).toEqual([]);
});

test("whoever does what waits sees no person whose relationship goes on", async () => {
  const pair = await newPair();
  await forgetEverybody();
  await ask(theo, pair, silent);

  expect(await asWorker((db) => db.person.findMany({ select: { id: true } }))).toEqual([]);
  expect(await asWorker((db) => db.pair.findMany({ select: { id: true } }))).toEqual([
    { id: pair.id },
  ]);
});

async function endAskedBy(person: Actor, pair?: Pair) {
  const ending = pair ?? (await newPair());
  await ask(person, ending, { ...silent, reason: why });
  await complete(ending);
  mail.taken.length = 0;
  await doWhatIsDue();
}

function notices() {
  return mail.taken
    .filter(({ to }) => to[0] !== "coordination@example.org")
    .toSorted((one, other) => (String(one.to) < String(other.to) ? -1 : 1));
}

async function endedAt(pair: Pair) {
  return (await findPairUnchecked(amina, pair.id))?.endedAt;
}

/** As if seven days had gone by since it was asked. */
async function askedLongAgo(pair: Pair) {
  await asSuperuser((client) =>
    client.query(
      "update endings set asked_at = now() - interval '7 days 1 minute' where pair_id = $1",
      [pair.id],
    ),
  );
  await makeDue(pair);
}

async function makeDue(pair: Pair) {
  await asSuperuser((client) =>
    client.query(
      `update graphile_worker._private_jobs set run_at = now() where payload->>'subject' in
         (select id::text from endings where pair_id = $1)`,
      [pair.id],
    ),
  );
}

/** The pair, as if it had never ended. */
async function forgetEnding(pair: Pair) {
  await asSuperuser(async (client) => {
    for (const table of ["endings", "ending_requests", "ending_disclosures"]) {
      await client.query(`delete from ${table} where pair_id = $1`, [pair.id]);
    }
  });
}

async function forgetEverybody() {
  await asSuperuser((client) => client.query("delete from ending_requests; delete from endings"));
}
