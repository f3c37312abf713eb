import "server-only";
import type { Fresh } from "@/lib/domain/fresh";
import type { NameOfNobody } from "@/lib/domain/nobody";
import type { Actor, ProgramId } from "@/lib/domain/people";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf } from "./db";
import { isRestricted } from "./errors";
import { asWorker } from "./worker-db";

/**
 * Erases all that is this person's, at once and for good; what stays of their pairs
 * is the other's. Postgres takes the person from who asks, and from nothing else.
 */
export async function eraseOneself(
  { actor }: Fresh,
  { fr, en }: NameOfNobody,
): Promise<Result<undefined, "last-coordinator">> {
  try {
    await inTheNameOf(
      { person: actor.id },
      (db) => db.$queryRaw`SELECT FROM erase_me(${fr}, ${en})`,
    );
    return accept(undefined);
  } catch (error) {
    if (isRestricted(error)) return refuse("last-coordinator");
    throw error;
  }
}

/** The programs that nobody but this person coordinates: they are told to name another before they leave. */
export async function listCoordinatedAlone({
  id,
  coordinates,
}: Actor): Promise<ReadonlyArray<ProgramId>> {
  if (coordinates.length === 0) return [];

  const rows = await inTheNameOf({ person: id }, (db) =>
    db.coordinator.groupBy({
      by: ["programId"],
      where: { programId: { in: [...coordinates] } },
      _count: true,
    }),
  );
  return rows.filter(({ _count }) => _count === 1).map(({ programId }) => programId as ProgramId);
}

/** Erases a pair whose time is over; Postgres refuses every other. Whether it went. */
export async function eraseDuePair(pairId: string, { fr, en }: NameOfNobody) {
  const [row] = await asWorker(
    (db) => db.$queryRaw<ReadonlyArray<{ went: boolean }>>`
      SELECT erase_due_pair(${pairId}::uuid, ${fr}, ${en}) AS went`,
  );
  return row?.went ?? false;
}
