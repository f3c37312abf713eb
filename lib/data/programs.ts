import "server-only";
import type { Delays } from "@/lib/domain/attention";
import type { ProgramId } from "@/lib/domain/people";
import type { Program as ProgramModel } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";

export type Program = {
  id: ProgramId;
  name: { fr: string; en: string };
  coordination: { name: string; email: string };
  privacyOfficer: { name: string; email: string };
  /** For how many months after its ending a pair is kept; null while the program has not said. */
  retentionMonths: number | null;
  /** After how long Tandem, and then the coordination, concerns itself with a pair. */
  delays: Delays;
};

const minute = 60_000;
let known: { program: Program | null; until: number } | undefined;

/**
 * The program of this installation: whom to write to, on every page. Its contacts
 * change once a year, so a minute's memory spares every page a question.
 */
export async function findProgram(): Promise<Program | null> {
  if (!known || known.until < Date.now()) {
    known = { program: await readProgram(), until: Date.now() + minute };
  }
  return known.program;
}

/** Whoever has just changed a program sees it at once; other processes after a minute. */
export function forgetProgram() {
  known = undefined;
}

/** The programs of these ids, such as those that somebody coordinates. */
export async function listPrograms(ids: ReadonlyArray<ProgramId>): Promise<ReadonlyArray<Program>> {
  if (ids.length === 0) return [];

  const rows = await inTheNameOf("anybody", (db) =>
    db.program.findMany({ where: { id: { in: [...ids] } }, orderBy: { createdAt: "asc" } }),
  );
  return rows.map(toProgram);
}

async function readProgram(): Promise<Program | null> {
  const row = await inTheNameOf("anybody", (db) =>
    db.program.findFirst({ orderBy: { createdAt: "asc" } }),
  );

  return row && toProgram(row);
}

export function toProgram(row: ProgramModel): Program {
  return {
    id: row.id as ProgramId,
    name: { fr: row.nameFr, en: row.nameEn },
    coordination: { name: row.coordinationName, email: row.coordinationEmail },
    privacyOfficer: { name: row.privacyOfficerName, email: row.privacyOfficerEmail },
    retentionMonths: row.retentionMonths,
    delays: { nudgeDays: row.nudgeDays, attentionDays: row.attentionDays },
  };
}
