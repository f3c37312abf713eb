import "server-only";
import type { ProgramGrant } from "@/lib/domain/policy";
import { accept, refuse } from "@/lib/domain/result";
import type { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { forgetProgram } from "./programs";

const settingColumns = {
  nameFr: true,
  nameEn: true,
  coordinationName: true,
  coordinationEmail: true,
  privacyOfficerName: true,
  privacyOfficerEmail: true,
  nudgeDays: true,
  attentionDays: true,
  retentionMonths: true,
} satisfies Prisma.ProgramSelect;

type ProgramSettings = Prisma.ProgramGetPayload<{ select: typeof settingColumns }>;

/** What the coordination has settled, and the revision that the next change is based on. */
export async function findProgramSettings({ actor, programId }: ProgramGrant) {
  return inTheNameOf({ person: actor.id }, (db) => readSettings(db, programId));
}

/** Settles all of it at once. Of two who do so at the same time one is refused, and brought what stands. */
export async function saveProgramSettings(
  { actor, programId }: ProgramGrant,
  settings: ProgramSettings,
  basedOn: number,
) {
  const answer = await inTheNameOf({ person: actor.id }, async (db) => {
    const { count } = await db.program.updateMany({
      where: { id: programId, revision: basedOn },
      data: { ...settings, revision: { increment: 1 } },
    });
    if (count > 0) return accept(undefined);

    const stored = await readSettings(db, programId);
    return sameSettings(stored.settings, settings)
      ? accept(undefined)
      : { ...refuse("settings-changed-meanwhile"), meanwhile: stored };
  });
  forgetProgram();

  return answer;
}

async function readSettings(db: Transaction, programId: string) {
  const { revision, ...settings } = await db.program.findUniqueOrThrow({
    where: { id: programId },
    select: { ...settingColumns, revision: true },
  });
  return { revision, settings };
}

/** The same change again, as a double click sends it, is no other one. */
function sameSettings(one: ProgramSettings, other: ProgramSettings) {
  return Object.entries(other).every(
    ([name, value]) => one[name as keyof ProgramSettings] === value,
  );
}
