import "server-only";
import type { Kept } from "@/lib/domain/retention";
import { asWorker } from "./worker-db";

/** A pair whose time is over, or will be within the notice that both are given. */
export type DuePair = Kept & {
  pairId: string;
  endingId: string;
  programId: string;
  /** Those of the two who are still there, and when each was told. */
  people: ReadonlyArray<{ id: string; toldAt: Date | null }>;
};

type Row = Omit<DuePair, "people" | "toldAt"> & {
  people: ReadonlyArray<{ id: string; toldAt: string | null }>;
};

/** The pairs of a program, or of all, about which something is to be done soon, the oldest first. */
export async function listDuePairs(programId?: string): Promise<ReadonlyArray<DuePair>> {
  const rows = await asWorker(
    (db) => db.$queryRaw<ReadonlyArray<Row>>`
      SELECT pairs.id AS "pairId", endings.id AS "endingId", programs.id AS "programId",
        completed_at AS "endedAt", retention_months AS months,
        (SELECT coalesce(json_agg(json_build_object('id', people.id, 'toldAt', sent_at)), '[]')
          FROM people LEFT JOIN sent_letters ON key = concat_ws(':', 'retention', endings.id, people.id)
          WHERE people.id IN (mentor_id, mentee_id) AND arrived_at IS NOT NULL AND left_at IS NULL
        ) AS people
      FROM endings JOIN pairs ON pairs.id = endings.pair_id JOIN programs ON programs.id = pairs.program_id
      WHERE completed_at IS NOT NULL AND reopened_at IS NULL
        AND (${programId ?? null}::uuid IS NULL OR programs.id = ${programId ?? null}::uuid)
        AND completed_at + make_interval(months => retention_months) <= now() + interval '31 days'
      ORDER BY completed_at, pairs.id`,
  );

  return rows.map(({ people, ...row }) => {
    const told = people.map(({ id, toldAt }) => ({ id, toldAt: toldAt ? new Date(toldAt) : null }));
    return { ...row, people: told, toldAt: told.map(({ toldAt }) => toldAt) };
  });
}

/** The programs that say for how long they keep what has ended. */
export async function keepsForATime(programId: string) {
  const found = await asWorker((db) =>
    db.program.count({ where: { id: programId, retentionMonths: { not: null } } }),
  );
  return found > 0;
}
