import "server-only";
import type { DigestChoice } from "@/lib/domain/digest";
import type { Actor, Locale, PersonId, ProgramId } from "@/lib/domain/people";
import { grantProgram, type ProgramGrant } from "@/lib/domain/policy";
import { inTheNameOf } from "./db";
import { type Program, toProgram } from "./programs";
import { saveLetters } from "./unwanted-letters";
import { writingTo } from "./worker-db";

/** A coordinator who is told who needs them, and the grant by which it is read: in their name, so that no letter says more than their pages. */
export type DigestReader = {
  reader: { id: PersonId; name: string; email: string; locale: Locale; timeZone: string };
  isDaily: boolean;
  program: Program;
  grant: ProgramGrant;
};

/** Null once they coordinate no more, and until they have arrived. */
export async function findDigestReader(
  programId: string,
  personId: string,
): Promise<DigestReader | null> {
  const row = await writingTo(personId, (db) =>
    db.coordinator.findFirst({
      where: { programId, personId, person: { arrivedAt: { not: null } } },
      select: {
        program: true,
        person: {
          select: {
            id: true,
            name: true,
            email: true,
            locale: true,
            timeZone: true,
            dailyDigest: true,
          },
        },
      },
    }),
  );
  if (!row) return null;

  const { dailyDigest: isDaily, ...person } = row.person;
  const reader = { ...person, id: person.id as PersonId };
  const actor: Actor = { id: reader.id, coordinates: [programId as ProgramId] };
  const grant = grantProgram(actor, programId);
  return grant && { reader, isDaily, program: toProgram(row.program), grant };
}

export async function isDigestDaily({ id }: Actor): Promise<boolean> {
  const row = await inTheNameOf({ person: id }, (db) =>
    db.person.findUnique({ where: { id }, select: { dailyDigest: true } }),
  );

  return row?.dailyDigest ?? false;
}

export async function saveDigestChoice({ id }: Actor, choice: DigestChoice) {
  await saveLetters({ id }, { kinds: ["digest"], wanted: choice !== "never" });
  if (choice === "never") return;

  await inTheNameOf({ person: id }, (db) =>
    db.person.updateMany({ where: { id }, data: { dailyDigest: choice === "daily" } }),
  );
}
