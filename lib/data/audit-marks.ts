import "server-only";
import type { Transaction } from "./db";

/** The hashes of what came into force, or has ended, in the chain of a pair, by what they are about. */
export async function listMarks(db: Transaction, pairId: string, what: "in-force" | "ended") {
  const rows = await db.auditEvent.findMany({
    where: { chain: pairId, what },
    select: { about: true, hash: true },
  });
  return new Map(rows.map(({ about, hash }) => [about, hash]));
}
