import "server-only";
import type { Day } from "@/lib/domain/calendar-day";
import type { Incident, IncidentEntry } from "@/lib/domain/incident";
import type { PersonId } from "@/lib/domain/people";
import type { ProgramGrant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf } from "./db";
import { isTakenAlready } from "./errors";
import { keyOf } from "./key-of";

/** The register of a program, the newest entry first. */
export async function listIncidents({
  actor,
  programId,
}: ProgramGrant): Promise<ReadonlyArray<IncidentEntry>> {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.confidentialityIncident.findMany({
      where: { programId },
      orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    }),
  );

  return rows.map(({ correctsId, writtenById, ...row }) => ({
    ...row,
    corrects: correctsId,
    writtenBy: writtenById as PersonId,
    risk: row.risk as Incident["risk"],
    happenedOn: toDay(row.happenedOn),
    commissionToldOn: row.commissionToldOn && toDay(row.commissionToldOn),
    peopleToldOn: row.peopleToldOn && toDay(row.peopleToldOn),
  }));
}

/** Adds an entry, or one that corrects another. The same form sent twice adds one. */
export async function enterIncident(
  { actor, programId }: ProgramGrant,
  { key, corrects, incident }: { key: string; corrects: string | null; incident: Incident },
): Promise<Result<undefined, "revised-meanwhile">> {
  const { happenedOn, commissionToldOn, peopleToldOn, ...words } = incident;
  const id = keyOf(actor, key, JSON.stringify(incident));

  return inTheNameOf({ person: actor.id }, async (db) => {
    if ((await db.confidentialityIncident.count({ where: { id } })) > 0) return accept(undefined);

    await db.confidentialityIncident.createMany({
      data: {
        id,
        programId,
        writtenById: actor.id,
        correctsId: corrects,
        ...words,
        happenedOn: new Date(happenedOn),
        commissionToldOn: commissionToldOn && new Date(commissionToldOn),
        peopleToldOn: peopleToldOn && new Date(peopleToldOn),
      },
    });
    return accept(undefined);
  }).catch((error: unknown) => {
    // Somebody else has corrected the same entry.
    if (isTakenAlready(error)) return refuse("revised-meanwhile");
    throw error;
  });
}

function toDay(date: Date) {
  return date.toISOString().slice(0, 10) as Day;
}
