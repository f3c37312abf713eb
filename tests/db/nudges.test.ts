import { afterAll, beforeEach, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { saveMeetingPlan } from "@/lib/data/meeting-dates";
import { savePause } from "@/lib/data/pauses";
import { disconnectWorker } from "@/lib/data/worker-db";
import { dayAfter, dayIn } from "@/lib/domain/calendar-day";
import type { Pair } from "@/lib/domain/people";
import { amina } from "../support/cast";
import { makeItDay } from "../support/clock";
import { granted } from "../support/granted";
import { doWhatIsDue, jobs } from "../support/jobs";
import { openMailServer } from "../support/letters";
import { asSuperuser, endPair, newPair } from "../support/seats";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;

beforeEach(async () => {
  makeItDay();
  await asSuperuser((client) => client.query("delete from reminder_days"));
  await doWhatIsDue();
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

const day = 24 * 60 * 60 * 1_000;

test("a nudge waits for the program's delay after something is missing, and moves with it", async () => {
  const pair = await newPair();
  const matchedAt = await stalledSince(pair);
  expect(await due(pair)).toEqual(new Date(matchedAt.getTime() + 7 * day));

  const startsAt = new Date(Date.now() + 30 * day);
  await plan(pair, startsAt);
  expect(await due(pair)).toEqual(new Date(startsAt.getTime() + 7 * day));
});

test("each of the two is told once, in their language, what is missing and when the coordination sees it", async () => {
  const pair = await newPair();
  await stallFor(pair, 8);
  await comeTheDay(pair);
  await doWhatIsDue();
  await doWhatIsDue();

  expect(taken().map(({ to, letter }) => [to, letter.subject])).toEqual([
    [["amina@example.org"], "Où en est votre mentorat"],
    [["theo@example.org"], "Where your mentoring stands"],
  ]);
  const [french, english] = taken();
  expect(french?.letter.text).toContain(
    "Votre première rencontre avec Théo Lavoie n’a pas encore de date.",
  );
  expect(french?.letter.text).toMatch(/votre dyade paraîtra le \S+ \d+(er)?\s\S+ \d{4}/);
  expect(english?.letter.text).toContain("Your first meeting with Amina Benali has no date yet.");
  expect(english?.letter.replyTo?.[0]).toMatchObject({ address: "coordination@example.org" });

  await leaveAgain(pair);
  await doWhatIsDue();
  expect(taken()).toHaveLength(2);
});

test("another stall is another letter, once it has lasted as long", async () => {
  const pair = await newPair();
  await stallFor(pair, 8);
  await leaveAgain(pair);
  await doWhatIsDue();
  mail.taken.length = 0;

  await plan(pair, new Date(Date.now() + 2 * day));
  await leaveAgain(pair);
  await doWhatIsDue();
  expect(subjects()).toEqual([]);

  await asSuperuser((client) =>
    client.query(
      "update meeting_dates set starts_at = now() - interval '8 days' where pair_id = $1",
      [pair.id],
    ),
  );
  await asSuperuser((client) => client.query("delete from reminder_days"));
  await leaveAgain(pair);
  await doWhatIsDue();
  expect(
    taken()
      .map(({ letter }) => letter.text)
      .join(),
  ).toContain("The date set for your first meeting with Amina Benali has passed.");
});

test("nobody is nudged during a pause, nor after the end", async () => {
  const [paused, over] = [await newPair(), await newPair()];
  const resumesOn = dayAfter(dayIn("America/Toronto", new Date(Date.now() + 20 * day)));
  await savePause(granted(amina, "pause:choose", paused), { resumesOn, basedOn: 0 });
  await endPair(over);
  // The job waits for the day by which something has been missing since they went on.
  expect((await due(paused))?.getTime()).toBeGreaterThan(Date.now() + 27 * day);

  for (const pair of [paused, over]) await leaveAgain(pair);
  await doWhatIsDue();
  expect(subjects()).toEqual([]);
});

test("a program that lengthens its delay has what is due wait", async () => {
  const pair = await newPair();
  await stallFor(pair, 8);
  await asSuperuser((client) =>
    client.query("update programs set nudge_days = 10, attention_days = 20 where id = $1", [
      pair.programId,
    ]),
  );
  await leaveAgain(pair);
  await doWhatIsDue();
  expect(subjects()).toEqual([]);
  expect(await due(pair)).toEqual(new Date((await stalledSince(pair)).getTime() + 10 * day));

  await asSuperuser((client) =>
    client.query("update programs set nudge_days = 7, attention_days = 14 where id = $1", [
      pair.programId,
    ]),
  );
});

async function plan(pair: Pair, startsAt: Date) {
  await saveMeetingPlan(granted(amina, "meeting:plan", pair), {
    meeting: 1,
    startsAt,
    timeZone: "America/Toronto",
    place: "",
    basedOn: 0,
  });
}

/** As if they had been matched so many days ago. */
async function stallFor(pair: Pair, days: number) {
  await asSuperuser((client) =>
    client.query(
      `update pair_states set stall_since = date_trunc('milliseconds', now() - make_interval(days => $2))
       where pair_id = $1`,
      [pair.id, days],
    ),
  );
}

async function stalledSince({ id }: Pair) {
  const { rows } = await asSuperuser((client) =>
    client.query<{ stall_since: Date }>("select stall_since from pair_states where pair_id = $1", [
      id,
    ]),
  );
  return rows[0]?.stall_since ?? new Date(0);
}

async function leaveAgain({ id }: Pair) {
  await asSuperuser((client) => client.query("select leave_for_later('nudge', $1)", [id]));
}

async function due({ id }: Pair) {
  const job = (await jobs(id)).find(({ key }) => key === `nudge:${id}`);
  return job?.run_at;
}

async function comeTheDay({ id }: Pair) {
  await asSuperuser((client) =>
    client.query("update graphile_worker._private_jobs set run_at = now() where key = $1", [
      `nudge:${id}`,
    ]),
  );
}

/** The nudges that went, and no other letter. */
function taken() {
  return mail.taken
    .filter(({ letter }) => letter.messageId?.startsWith("<nudge."))
    .toSorted((one, other) => (String(one.to) < String(other.to) ? -1 : 1));
}

function subjects() {
  return taken().map(({ letter }) => letter.subject);
}
