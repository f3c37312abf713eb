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
// On the global: each of Next's bundles runs this module again, and all of them are to forget at once.
const memory = globalThis as {
  tandemPrograms?: { programs: ReadonlyArray<Program>; until: number };
};

/**
 * A program by its id, or the first of this installation: whom to write to, on every
 * page. Contacts change once a year, so a minute's memory spares every page a question.
 */
export async function findProgram(id?: ProgramId): Promise<Program | null> {
  const programs = await listKnownPrograms(id ? [id] : []);

  return (id ? programs.find((program) => program.id === id) : programs[0]) ?? null;
}

/** For somebody of whom nobody knows yet where they belong: the one program, where there is one alone. */
export async function findOnlyProgram(): Promise<Program | null> {
  const [program, ...others] = await listKnownPrograms();

  return program && others.length === 0 ? program : null;
}

/** Where somebody belongs, from memory. Whoever belongs nowhere is of the one program, where there is one alone. */
export async function listProgramsOf(ids: ReadonlyArray<ProgramId>) {
  const programs = await listKnownPrograms(ids);
  const own = programs.filter(({ id }) => ids.includes(id));

  return own.length > 0 || programs.length > 1 ? own : programs;
}

/** Whoever has just changed a program sees it at once; other processes after a minute. */
export function forgetProgram() {
  memory.tandemPrograms = undefined;
}

/** The programs of these ids, such as those that somebody coordinates. */
export async function listPrograms(ids: ReadonlyArray<ProgramId>): Promise<ReadonlyArray<Program>> {
  if (ids.length === 0) return [];

  const rows = await inTheNameOf("anybody", (db) =>
    db.program.findMany({ where: { id: { in: [...ids] } }, orderBy: { createdAt: "asc" } }),
  );
  return rows.map(toProgram);
}

/** Whoever belongs to a program that was founded within the minute has it read anew. */
async function listKnownPrograms(wanted: ReadonlyArray<ProgramId> = []) {
  const known = memory.tandemPrograms;
  const ids = known?.programs.map(({ id }) => id) ?? [];
  const isKnown = wanted.every((id) => ids.includes(id));
  if (known && isKnown && known.until >= Date.now()) return known.programs;

  const programs = await readPrograms();
  memory.tandemPrograms = { programs, until: Date.now() + minute };
  return programs;
}

async function readPrograms(): Promise<ReadonlyArray<Program>> {
  const rows = await inTheNameOf("anybody", (db) =>
    db.program.findMany({ orderBy: { createdAt: "asc" } }),
  );

  return rows.map(toProgram);
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
