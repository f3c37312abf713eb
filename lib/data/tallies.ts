import "server-only";
import type { ProgramGrant } from "@/lib/domain/policy";
import type { Tally } from "@/lib/domain/program-figures";
import { inTheNameOf } from "./db";

/** The numbers of a program as Postgres keeps them: as many rows for 12 pairs as for 100,000, but for months without any. */
export async function listTallies({
  actor,
  programId,
}: ProgramGrant): Promise<ReadonlyArray<Tally>> {
  return inTheNameOf({ person: actor.id }, (db) =>
    db.tally.findMany({ where: { programId }, select: { kind: true, key: true, counts: true } }),
  );
}
