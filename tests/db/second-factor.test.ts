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
import { makeRecoveryCodes, spendRecoveryCode } from "@/lib/data/recovery-codes";
import { createSession, findSession, proveSession } from "@/lib/data/sessions";
import { open } from "@/lib/data/words";
import { readKeys } from "@/lib/seal/keys";
import { requireKeys, rotateKeys } from "@/prisma/seal-words";
import { amina, theo } from "@/tests/support/cast";
import { useDatabase } from "@/tests/support/db";
import { justProved } from "@/tests/support/granted";
import { keys as oldKey } from "@/tests/support/postgres";
import { asSuperuser } from "@/tests/support/seats";
import { changes, inMidStep, sealedOf, setUp, shown } from "@/tests/support/second-factor";

const newKey = Buffer.alloc(32, "n").toString("base64");
// Tandem knows a key that it does not seal with yet.
process.env.TANDEM_KEYS = `${oldKey}\n${newKey}`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: inMidStep });
});
afterEach(async () => {
  vi.useRealTimers();
  await asSuperuser((client) =>
    client.query("truncate authenticators, new_authenticators, recovery_codes, factor_changes"),
  );
});

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
    client.query("update new_authenticators set made_at = $1", [
      new Date(+inMidStep - 31 * 60_000),
    ]),
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
