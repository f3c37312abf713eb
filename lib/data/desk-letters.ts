import "server-only";
import type { Locale } from "@/lib/domain/people";
import { type Program, toProgram } from "./programs";
import { asWorker, writingTo } from "./worker-db";

/** Whom a letter goes to, and the program that it comes from. */
export type DeskLetter = {
  reader: { name: string; email: string; locale: Locale };
  program: Program;
};

const reader = { select: { name: true, email: true, locale: true } } as const;

/** For somebody who has joined the coordination, with since when; null once they have left it. */
export async function findCoordinatorInvitation(
  programId: string,
  personId: string,
): Promise<(DeskLetter & { since: Date }) | null> {
  const row = await writingTo(personId, (db) =>
    db.coordinator.findUnique({
      where: { programId_personId: { programId, personId } },
      select: { since: true, program: true, person: reader },
    }),
  );

  return row && { since: row.since, reader: row.person, program: toProgram(row.program) };
}

/** For somebody who had the letter of an invitation that was taken back. */
export async function findWithdrawnInvitation(id: string): Promise<DeskLetter | null> {
  const row = await asWorker((db) =>
    db.withdrawnInvitation.findUnique({
      where: { id },
      select: { program: true, person: reader },
    }),
  );

  return row && { reader: row.person, program: toProgram(row.program) };
}
