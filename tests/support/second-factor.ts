import { expect } from "vitest";
import { beginAuthenticator, confirmAuthenticator } from "@/lib/data/authenticators";
import { inTheNameOf } from "@/lib/data/db";
import { open } from "@/lib/data/words";
import type { Actor } from "@/lib/domain/people";
import { codeApp } from "@/tests/support/code-app";
import { justProved } from "@/tests/support/granted";
import { asSuperuser } from "@/tests/support/seats";

/** Ten seconds into the half minute: no code goes by in the middle of a test. */
export const inMidStep = new Date(Math.floor(Date.now() / 30_000) * 30_000 + 10_000);

/** The code that the app shows, so many half minutes from now. */
export async function shown(person: Actor, away = 0, table: Table = "authenticators") {
  const sealed = await sealedOf(person, table);
  return codeApp(open(`${table}.secret`, { personId: person.id }, sealed))(away);
}

type Table = "authenticators" | "new_authenticators";

/** The secret as it is stored. */
export async function sealedOf(person: Actor, table: Table) {
  const { rows } = await asSuperuser((client) =>
    client.query(`select secret from ${table} where person_id = $1`, [person.id]),
  );
  return String(rows[0]?.secret);
}

/** Has a person set up an app, and spends its code of the half minute before. */
export async function setUp(person: Actor) {
  await beginAuthenticator(justProved(person));
  const first = await shown(person, -1, "new_authenticators");
  expect(await confirmAuthenticator(justProved(person), first)).toEqual({ ok: true });
}

/** What happened to a person’s second factor, in order. */
export async function changes({ id }: Actor) {
  const rows = await inTheNameOf({ person: id }, (db) =>
    db.factorChange.findMany({ orderBy: { changedAt: "asc" }, select: { change: true } }),
  );
  return rows.map(({ change }) => change);
}
