import "server-only";
import type { Locale } from "@/lib/domain/people";
import { type Program, toProgram } from "./programs";
import { asWorker } from "./worker-db";

/** What became of a second factor. */
export type FactorNews = "added" | "replaced" | "removed" | "reset";

export type FactorLetter = {
  reader: { name: string; email: string; locale: Locale; timeZone: string };
  change: FactorNews;
  changedAt: Date;
  /** Who signs: the one program of this installation, where there is one alone. */
  program: Program | null;
};

/** For whoever owns the second factor; null once they are gone. */
export async function findFactorLetter(id: string): Promise<FactorLetter | null> {
  const [row, programs] = await asWorker(async (db) => [
    await db.factorChange.findUnique({
      where: { id },
      select: {
        change: true,
        changedAt: true,
        person: { select: { name: true, email: true, locale: true, timeZone: true } },
      },
    }),
    await db.program.findMany({ take: 2 }),
  ]);
  const [program, ...others] = programs;
  const only = program && others.length === 0 ? toProgram(program) : null;

  return row && { ...row, change: row.change as FactorNews, reader: row.person, program: only };
}
