import "server-only";
import type { Fresh } from "@/lib/domain/fresh";
import type { Actor } from "@/lib/domain/people";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { setUpMinutes } from "@/lib/domain/second-factor";
import { inTheNameOf, type Transaction } from "./db";
import { makeSecret, stepOf } from "./totp";
import { open, seal } from "./words";

/** Since when this person has an app as their second factor, and how many codes they have left on paper. */
export async function findSecondFactor({ id }: Actor) {
  return inTheNameOf({ person: id }, async (db) => {
    const app = await db.authenticator.findUnique({
      where: { personId: id },
      select: { addedAt: true },
    });
    const codesLeft = await db.recoveryCode.count({ where: { personId: id, usedAt: null } });
    return app && { addedAt: app.addedAt, codesLeft };
  });
}

/** Makes a secret for an app to be set up; the one that is in use stays so until the first code of this one. */
export async function beginAuthenticator({ actor: { id } }: Fresh) {
  const secret = seal("new_authenticators.secret", { personId: id }, makeSecret());

  await inTheNameOf(
    { person: id },
    (db) => db.$executeRaw`
      INSERT INTO new_authenticators (person_id, secret) VALUES (${id}::uuid, ${secret})
      ON CONFLICT (person_id) DO UPDATE SET secret = ${secret}, made_at = now()`,
  );
}

/** The secret of the app that is being set up, as it is typed into the app; null when there is none, any more or yet. */
export async function findNewSecret({ actor: { id } }: Fresh): Promise<string | null> {
  return inTheNameOf({ person: id }, (db) => findNew(db, id));
}

/** The first code of the app that is being set up makes it the second factor, in place of any earlier one. */
export async function confirmAuthenticator(
  { actor: { id } }: Fresh,
  typed: string,
): Promise<Result<undefined, "wrong-app-code" | "set-up-over">> {
  return inTheNameOf({ person: id }, async (db) => {
    const secret = await findNew(db, id);
    if (!secret) return refuse("set-up-over");
    const step = stepOf(secret, typed, new Date());
    if (step === null) return refuse("wrong-app-code");

    const sealed = seal("authenticators.secret", { personId: id }, secret);
    await db.$executeRaw`
      INSERT INTO authenticators (person_id, secret, last_step) VALUES (${id}::uuid, ${sealed}, ${step})
      ON CONFLICT (person_id) DO UPDATE SET secret = ${sealed}, last_step = ${step}, added_at = now()`;
    await db.newAuthenticator.deleteMany({ where: { personId: id } });
    return accept(undefined);
  });
}

/** Whether this is a code of the person's app that was not taken before; it is taken by asking. */
export async function spendAppCode({ id }: Actor, typed: string): Promise<boolean> {
  return inTheNameOf({ person: id }, async (db) => {
    const app = await db.authenticator.findUnique({ where: { personId: id } });
    const step = app && stepOf(open("authenticators.secret", app, app.secret), typed, new Date());
    if (!step) return false;

    // Of many who come with the same code at the same moment, one is let in.
    const { count } = await db.authenticator.updateMany({
      where: { personId: id, lastStep: { lt: step } },
      data: { lastStep: step },
    });
    return count === 1;
  });
}

/** Without it there are no codes for the day it is lost, either. */
export async function removeAuthenticator({ actor: { id } }: Fresh) {
  await inTheNameOf({ person: id }, async (db) => {
    await db.recoveryCode.deleteMany({ where: { personId: id } });
    await db.authenticator.deleteMany({ where: { personId: id } });
  });
}

async function findNew(db: Transaction, personId: string) {
  const since = new Date(Date.now() - setUpMinutes * 60_000);
  const row = await db.newAuthenticator.findFirst({ where: { personId, madeAt: { gt: since } } });

  return row && open("new_authenticators.secret", row, row.secret);
}
