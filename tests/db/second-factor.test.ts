import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  beginAuthenticator,
  confirmAuthenticator,
  findNewSecret,
  findSecondFactor,
  removeAuthenticator,
  spendAppCode,
} from "@/lib/data/authenticators";
import { inTheNameOf } from "@/lib/data/db";
import { listColleaguesWithFactor, resetColleague } from "@/lib/data/lost-factors";
import { makeRecoveryCodes, spendRecoveryCode } from "@/lib/data/recovery-codes";
import { createSession, findSession, proveSession } from "@/lib/data/sessions";
import { open } from "@/lib/data/words";
import type { Actor } from "@/lib/domain/people";
import { withClient } from "@/lib/launch/postgres/roles";
import { readKeys } from "@/lib/seal/keys";
import { requireKeys, rotateKeys } from "@/prisma/seal-words";
import { amina, helene, program, sofia, theo } from "@/tests/support/cast";
import { codeApp } from "@/tests/support/code-app";
import { useDatabase } from "@/tests/support/db";
import { grantedProgram, justProved } from "@/tests/support/granted";
import { keys as oldKey } from "@/tests/support/postgres";
import { asSuperuser } from "@/tests/support/seats";

const newKey = Buffer.alloc(32, "n").toString("base64");
// Tandem knows a key that it does not seal with yet.
process.env.TANDEM_KEYS = `${oldKey}\n${newKey}`;

// Ten seconds into the half minute: no code goes by in the middle of a test.
const now = new Date(Math.floor(Date.now() / 30_000) * 30_000 + 10_000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now });
});
afterEach(async () => {
  vi.useRealTimers();
  await asSuperuser((client) =>
    client.query("truncate authenticators, new_authenticators, recovery_codes, factor_changes"),
  );
});

/** The code that the app shows, so many half minutes from now. */
async function shown(person: Actor, away = 0, table: Table = "authenticators") {
  const sealed = await sealedOf(person, table);
  return codeApp(open(`${table}.secret`, { personId: person.id }, sealed))(away);
}

type Table = "authenticators" | "new_authenticators";

async function sealedOf(person: Actor, table: Table) {
  const { rows } = await asSuperuser((client) =>
    client.query(`select secret from ${table} where person_id = $1`, [person.id]),
  );
  return String(rows[0]?.secret);
}

async function setUp(person: Actor) {
  await beginAuthenticator(justProved(person));
  const first = await shown(person, -1, "new_authenticators");
  expect(await confirmAuthenticator(justProved(person), first)).toEqual({ ok: true });
}

test("an app is the second factor once its first code has come, and not before", async () => {
  await beginAuthenticator(justProved(amina));
  expect(await findNewSecret(justProved(amina))).toMatch(/^[A-Z2-7]{32}$/);
  expect(await findSecondFactor(amina)).toBeNull();
  expect(await spendAppCode(amina, await shown(amina, 0, "new_authenticators"))).toBe(false);
  expect(await confirmAuthenticator(justProved(amina), "000000")).toMatchObject({
    refusal: "wrong-app-code",
  });

  const first = await shown(amina, 0, "new_authenticators");
  await confirmAuthenticator(justProved(amina), first);
  expect(await findSecondFactor(amina)).toMatchObject({ codesLeft: 0 });
  expect(await findNewSecret(justProved(amina))).toBeNull();
  expect(await spendAppCode(amina, first)).toBe(false);
});

test("an app that is not set up within half an hour is begun anew", async () => {
  await beginAuthenticator(justProved(amina));
  await asSuperuser((client) =>
    client.query("update new_authenticators set made_at = $1", [new Date(+now - 31 * 60_000)]),
  );
  expect(await findNewSecret(justProved(amina))).toBeNull();
  const code = await shown(amina, 0, "new_authenticators");
  expect(await confirmAuthenticator(justProved(amina), code)).toMatchObject({
    refusal: "set-up-over",
  });
});

test("of twenty who come with the same code at once, one is let in, and no earlier code after it", async () => {
  await setUp(amina);
  const code = await shown(amina, 1);
  const earlier = await shown(amina, 0);
  const taken = await Promise.all(Array.from({ length: 20 }, () => spendAppCode(amina, code)));

  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await spendAppCode(amina, code)).toBe(false);
  expect(await spendAppCode(amina, earlier)).toBe(false);
});

test("Postgres itself takes no step of time twice", async () => {
  await setUp(amina);
  const again = inTheNameOf({ person: amina.id }, (db) =>
    db.authenticator.updateMany({ data: { lastStep: 1 } }),
  );

  await expect(again).rejects.toThrow();
});

test("its secret is stored sealed, for its owner and its table alone", async () => {
  await beginAuthenticator(justProved(amina));
  const secret = (await findNewSecret(justProved(amina))) ?? "";
  const sealed = await sealedOf(amina, "new_authenticators");

  expect(sealed).not.toContain(secret);
  expect(open("new_authenticators.secret", { personId: amina.id }, sealed)).toBe(secret);
  expect(() => open("new_authenticators.secret", { personId: theo.id }, sealed)).toThrow();
  expect(() => open("authenticators.secret", { personId: amina.id }, sealed)).toThrow();
});

test("a change of keys seals it anew, and is no change of the factor", async () => {
  await setUp(amina);
  const before = await sealedOf(amina, "authenticators");
  const pool = new Pool({ connectionString: useDatabase().ownerUrl, max: 1 });
  const keys = readKeys(`${newKey}\n${oldKey}`);
  await requireKeys(pool, keys);
  await rotateKeys(pool, keys);
  await pool.end();

  expect(await sealedOf(amina, "authenticators")).not.toBe(before);
  expect(await spendAppCode(amina, await shown(amina))).toBe(true);
  expect(await changes(amina)).toEqual(["added"]);
});

test("moving to another app keeps the first one good until the other's first code", async () => {
  await setUp(amina);
  await beginAuthenticator(justProved(amina));
  const next = await shown(amina, 0, "new_authenticators");
  expect(await spendAppCode(amina, await shown(amina))).toBe(true);

  const old = await shown(amina, 1);
  await confirmAuthenticator(justProved(amina), next);
  expect(await spendAppCode(amina, old)).toBe(false);
  expect(await changes(amina)).toEqual(["added", "replaced"]);
});

test("each of ten codes on paper is good once, the next ten replace them, and none is stored", async () => {
  await setUp(amina);
  const codes = await makeRecoveryCodes(justProved(amina));
  const [first = "", second = ""] = codes;
  expect(new Set(codes).size).toBe(10);
  const { rows } = await asSuperuser((client) => client.query("select * from recovery_codes"));
  expect(JSON.stringify(rows)).not.toContain(first);

  const used = await Promise.all(Array.from({ length: 20 }, () => spendRecoveryCode(amina, first)));
  expect(used.filter(Boolean)).toHaveLength(1);
  expect(await spendRecoveryCode(theo, second)).toBe(false);
  expect(await findSecondFactor(amina)).toMatchObject({ codesLeft: 9 });

  await makeRecoveryCodes(justProved(amina));
  expect(await spendRecoveryCode(amina, second)).toBe(false);
  expect(await findSecondFactor(amina)).toMatchObject({ codesLeft: 10 });
});

test("a session owes the second factor until it is given there, and other sessions still do", async () => {
  await createSession("here", amina.id, new Date(Date.now() + 3_600_000));
  await createSession("there", amina.id, new Date(Date.now() + 3_600_000));
  const owes = async (token: string) => (await findSession(token))?.reader.secondFactor;
  vi.useRealTimers();
  expect(await owes("here")).toBe("none");

  await setUp(amina);
  expect([await owes("here"), await owes("there")]).toEqual(["owed", "owed"]);
  await proveSession("here", "letter");
  expect(await owes("here")).toBe("owed");
  await proveSession("here", "second-factor");
  expect([await owes("here"), await owes("there")]).toEqual(["given", "owed"]);

  await removeAuthenticator(justProved(amina));
  expect([await owes("here"), await owes("there")]).toEqual(["none", "none"]);
  expect(await changes(amina)).toEqual(["added", "removed"]);
});

test("a colleague takes a lost one off, with codes and sessions; nobody else does, and nobody their own", async () => {
  const bea = await secondCoordinator();
  await setUp(bea);
  await makeRecoveryCodes(justProved(bea));
  vi.useRealTimers();
  await createSession("of bea", bea.id, new Date(Date.now() + 3_600_000));
  expect(await listColleaguesWithFactor(grantedProgram(sofia))).toEqual(new Set([bea.id]));

  for (const other of [bea, amina, helene]) {
    await expect(resetColleague(justProved(other), bea.id)).rejects.toThrow();
  }
  expect(await findSecondFactor(bea)).not.toBeNull();

  await resetColleague(justProved(sofia), bea.id);
  expect(await findSecondFactor(bea)).toBeNull();
  expect(await findSession("of bea")).toBeNull();
  expect(await changes(bea)).toEqual(["added", "reset"]);
});

test("whoever operates Tandem takes one off; the role that serves requests cannot", async () => {
  await setUp(amina);
  const reset = (url: string) =>
    withClient(url, (client) => client.query("select reset_second_factor($1)", [amina.id]));
  await expect(reset(useDatabase().appUrl)).rejects.toThrow(/permission denied/);
  await expect(reset(useDatabase().workerUrl)).rejects.toThrow(/permission denied/);

  await reset(useDatabase().ownerUrl);
  expect(await findSecondFactor(amina)).toBeNull();
});

test("each change leaves a letter to be written, and whoever is deleted with it gets none", async () => {
  const bea = await secondCoordinator();
  await setUp(bea);
  expect(await waitingFor(bea)).toEqual(["second-factor-letter"]);

  await asSuperuser((client) => client.query("delete from people where id = $1", [bea.id]));
  expect(await waitingFor(bea)).toEqual(["second-factor-letter"]);
});

async function waitingFor({ id }: Actor) {
  const { rows } = await asSuperuser((client) =>
    client.query(
      `select split_part(key, ':', 1) as task from graphile_worker._private_jobs
       where key like 'second-factor-letter:%' and payload->>'person' = $1`,
      [id],
    ),
  );
  return rows.map(({ task }) => task);
}

async function changes({ id }: Actor) {
  const rows = await inTheNameOf({ person: id }, (db) =>
    db.factorChange.findMany({ orderBy: { changedAt: "asc" }, select: { change: true } }),
  );
  return rows.map(({ change }) => change);
}

async function secondCoordinator(): Promise<Actor> {
  const id = randomUUID() as Actor["id"];
  await asSuperuser(async (client) => {
    await client.query("insert into people (id, email, name) values ($1, $2, 'Béa Gagnon')", [
      id,
      `${id}@example.org`,
    ]);
    await client.query("insert into coordinators (program_id, person_id) values ($1, $2)", [
      program,
      id,
    ]);
  });
  return { id, coordinates: [program] };
}
