import "server-only";
import type { Locale, PersonId } from "@/lib/domain/people";
import type { ProgramGrant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf } from "./db";
import { isRestricted } from "./errors";

/** Somebody who coordinates a program, as the others who do see them. */
export type Colleague = {
  id: PersonId;
  name: string;
  email: string;
  since: Date;
  arrivedAt: Date | null;
};

const colleagueColumns = {
  personId: true,
  since: true,
  person: { select: { name: true, email: true, arrivedAt: true } },
} as const;

/** Who coordinates a program, the first of them first. */
export async function listCoordinators({
  actor,
  programId,
}: ProgramGrant): Promise<ReadonlyArray<Colleague>> {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.coordinator.findMany({
      where: { programId },
      orderBy: [{ since: "asc" }, { personId: "asc" }],
      select: colleagueColumns,
      relationLoadStrategy: "join",
    }),
  );

  return rows.map(({ personId, since, person }) => ({
    id: personId as PersonId,
    since,
    ...person,
  }));
}

/** Has somebody coordinate the program too, by their address; whoever does already goes on as before. */
export async function appointCoordinator(
  { actor, programId }: ProgramGrant,
  { name, email, locale }: { name: string; email: string; locale: Locale },
) {
  await inTheNameOf(
    { person: actor.id },
    (db) => db.$queryRaw`
      SELECT FROM appoint_coordinator(${programId}::uuid, ${email}, ${name}, ${locale}::locale)`,
  );
}

/** Whoever is removed, oneself among them, coordinates no more from then on; a program keeps the last. */
export async function removeCoordinator(
  { actor, programId }: ProgramGrant,
  personId: string,
): Promise<Result<undefined, "last-coordinator">> {
  try {
    await inTheNameOf({ person: actor.id }, (db) =>
      db.coordinator.deleteMany({ where: { programId, personId } }),
    );
    return accept(undefined);
  } catch (error) {
    if (isRestricted(error)) return refuse("last-coordinator");
    throw error;
  }
}
