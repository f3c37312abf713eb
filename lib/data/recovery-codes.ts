import "server-only";
import { randomBytes } from "node:crypto";
import type { Fresh } from "@/lib/domain/fresh";
import type { Actor } from "@/lib/domain/people";
import { recoveryCodeFrom, recoveryCodes } from "@/lib/domain/second-factor";
import { inTheNameOf } from "./db";
import { hash } from "./hash";

/** New codes for the day the app is lost, in place of all earlier ones. They are told here once, and kept as hashes. */
export async function makeRecoveryCodes({ actor: { id } }: Fresh): Promise<ReadonlyArray<string>> {
  const codes = Array.from({ length: recoveryCodes }, () => recoveryCodeFrom(randomBytes(10)));

  await inTheNameOf({ person: id }, async (db) => {
    // Two at once, as a double click is: one after the other, and the last ones hold.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id} || ' recovery', 0))`;
    await db.recoveryCode.deleteMany({ where: { personId: id } });
    await db.recoveryCode.createMany({
      data: codes.map((code) => ({ personId: id, codeHash: codeHash(id, code) })),
    });
  });
  return codes;
}

/** Whether this is one of the person's codes that was not used before; it is used by asking. */
export async function spendRecoveryCode({ id }: Actor, code: string): Promise<boolean> {
  const { count } = await inTheNameOf({ person: id }, (db) =>
    db.recoveryCode.updateMany({
      where: { personId: id, codeHash: codeHash(id, code), usedAt: null },
      data: { usedAt: new Date() },
    }),
  );

  return count === 1;
}

function codeHash(person: string, code: string) {
  return hash("recovery", `${person}:${code}`);
}
