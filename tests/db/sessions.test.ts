import { expect, test } from "vitest";
import { saveConsent } from "@/lib/data/consents";
import { inTheNameOf } from "@/lib/data/db";
import { hash } from "@/lib/data/hash";
import {
  createSession,
  endEverySession,
  endSession,
  endSessionOf,
  findSession,
  listDevices,
  prolongSession,
  proveSession,
} from "@/lib/data/sessions";
import { withClient } from "@/lib/launch/postgres/roles";
import { amina, program, sofia, theo } from "@/tests/support/cast";
import { useDatabase } from "@/tests/support/db";
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
    provedAt: expect.any(Date),
    secondFactor: "none",
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

test("finding a session says who asks for that statement alone", async () => {
  const token = await newSession(amina);
  await withClient(useDatabase().appUrl, async (client) => {
    const found = await client.query("select name from find_session($1, 2)", [
      hash("session", token),
    ]);
    expect(found.rows).toEqual([{ name: "Amina Benali" }]);
    for (const table of ["people", "sessions"]) {
      expect((await client.query(`select from ${table}`)).rows, table).toEqual([]);
    }
    expect((await client.query("select from find_session('', 2)")).rows).toEqual([]);
  });
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

test("whatever is asked for it, no session lives past a fortnight: Postgres refuses", async () => {
  const token = await newSession();
  await age("13 days 23 hours", { expiringIn: "10 minutes" });
  await prolongSession(token, inHours(24));
  expect((await findSession(token))?.expiresAt.getTime()).toBeLessThan(inHours(1.1).getTime());

  const longer = inTheNameOf({ person: amina.id }, (db) =>
    db.session.updateMany({ data: { expiresAt: inHours(24) } }),
  );
  await expect(longer).rejects.toThrow();

  await age("1 hour 1 minute");
  expect(await findSession(token)).toBeNull();
});

test("a proof of who holds the device is as old as the session, until there is another", async () => {
  const token = await newSession();
  await age("20 minutes");
  const agoMs = async () =>
    Date.now() - Number((await findSession(token))?.reader.provedAt.getTime());
  expect(await agoMs()).toBeGreaterThan(19 * 60_000);

  await proveSession(token, "letter");
  expect(await agoMs()).toBeLessThan(60_000);
});

test("one other device can be signed out by its key, and nobody's but one's own", async () => {
  const [here, there] = [await newSession(), await newSession()];
  const key = async (token: string) =>
    (await listDevices(amina, token)).find(({ isThisOne }) => isThisOne)?.key ?? "";
  const [hereKey, thereKey] = [await key(here), await key(there)];
  expect(hereKey).not.toContain(here);

  await endSessionOf(theo, thereKey);
  expect(await findSession(there)).not.toBeNull();
  await endSessionOf(amina, thereKey);
  expect(await findSession(there)).toBeNull();
  expect(await findSession(here)).not.toBeNull();
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
         last_seen_at = last_seen_at - $1::interval, proved_at = proved_at - $1::interval,
         expires_at = case when $2::text is null then expires_at - $1::interval
                      else least(now() + $2::interval, created_at - $1::interval + interval '336 hours') end`,
      [interval, expiringIn ?? null],
    ),
  );
}
