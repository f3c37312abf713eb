import { expect, test } from "vitest";
import { saveConsent } from "@/lib/data/accounts";
import { inTheNameOf } from "@/lib/data/db";
import {
  createSession,
  endEverySession,
  endSession,
  findSession,
  listDevices,
  prolongSession,
} from "@/lib/data/sessions";
import { amina, program, sofia, theo } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/seats";

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);
let opened = 0;

async function newSession(person = amina) {
  const token = `token-${opened++}`;
  await createSession(token, person.id, inHours(24));
  return token;
}

test("a session tells who reads, what they coordinate and whether they have agreed", async () => {
  const token = await newSession(sofia);
  expect((await findSession(token))?.reader).toEqual({
    id: sofia.id,
    email: "sofia@example.org",
    name: "Sofia Marchetti",
    locale: "fr",
    timeZone: "America/Toronto",
    belongsTo: [program],
    coordinates: [program],
    hasAgreed: false,
  });

  await saveConsent(sofia);
  await saveConsent(sofia);
  expect((await findSession(token))?.reader.hasAgreed).toBe(true);
});

test("only a hash of its token is stored", async () => {
  const token = await newSession();
  const { rows } = await asSuperuser((client) => client.query("select * from sessions"));

  expect(JSON.stringify(rows)).not.toContain(token);
});

test("nobody reads the sessions of somebody else, and without a token nobody reads any", async () => {
  await newSession(amina);
  const asTheo = await inTheNameOf({ person: theo.id }, (db) => db.session.findMany());
  const asNobody = await inTheNameOf("anybody", (db) => db.session.findMany());

  expect(asTheo).toEqual([]);
  expect(asNobody).toEqual([]);
});

test("a session that lay unused for a day is over", async () => {
  const token = await newSession();
  await age("24 hours 1 minute");

  expect(await findSession(token)).toBeNull();
});

test("using it keeps it alive, but never past its last day", async () => {
  const token = await newSession();
  await age("13 days 12 hours", { expiringIn: "1 hour" });
  await prolongSession(token, inHours(24));

  const { expiresAt } = (await findSession(token)) ?? {};
  expect(Math.round(((expiresAt?.getTime() ?? 0) - Date.now()) / hour)).toBe(12);
});

test("signing out ends one session, signing out everywhere ends each of one's own", async () => {
  const [here, there, elsewhere] = [await newSession(), await newSession(), await newSession(theo)];
  await endSession(here);
  expect(await findSession(here)).toBeNull();
  expect((await listDevices(amina, there)).filter(({ isThisOne }) => isThisOne)).toHaveLength(1);

  await endEverySession(amina);
  expect(await listDevices(amina, there)).toEqual([]);
  expect(await findSession(elsewhere)).not.toBeNull();
});

function age(interval: string, { expiringIn }: { expiringIn?: string } = {}) {
  return asSuperuser((client) =>
    client.query(
      `update sessions set created_at = created_at - $1::interval,
         last_seen_at = last_seen_at - $1::interval,
         expires_at = case when $2::text is null then expires_at - $1::interval
                      else now() + $2::interval end`,
      [interval, expiringIn ?? null],
    ),
  );
}
