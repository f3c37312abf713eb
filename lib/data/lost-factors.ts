import "server-only";
import type { Fresh } from "@/lib/domain/fresh";
import type { ProgramGrant } from "@/lib/domain/policy";
import { inTheNameOf } from "./db";

/** Those who coordinate the program and have a second factor; nothing of it is known to the others. */
export async function listColleaguesWithFactor({
  actor,
  programId,
}: ProgramGrant): Promise<ReadonlySet<string>> {
  const rows = await inTheNameOf(
    { person: actor.id },
    (db) => db.$queryRaw<Array<{ id: string }>>`
      SELECT id::text FROM colleagues_with_factor(${programId}::uuid) AS id`,
  );

  return new Set(rows.map(({ id }) => id));
}

/**
 * Takes a lost second factor off a colleague: their codes on paper and their open sessions go with it.
 * Postgres refuses for anybody else, and for oneself.
 */
export async function resetColleague({ actor }: Fresh, personId: string) {
  await inTheNameOf(
    { person: actor.id },
    (db) => db.$queryRaw`SELECT reset_colleague(${personId}::uuid)`,
  );
}
