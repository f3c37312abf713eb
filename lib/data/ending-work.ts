import "server-only";
import type { Locale } from "@/lib/domain/people";
import { listMarks } from "./audit-marks";
import { type Program, toProgram } from "./programs";
import { asWorker } from "./worker-db";

/** Whoever reads the notice of an ending, and all that it says. */
export type EndingNotice = {
  reader: { name: string; email: string; locale: Locale; timeZone: string };
  /** The other one's name. */
  partner: string;
  endedAt: Date;
  /** The hash of the end in the register. */
  mark: string | null;
  program: Program;
};

/** Completes an ending that has waited for seven days; Postgres refuses every other. Whether it did. */
export async function completeByItself(endingId: string) {
  const { count } = await asWorker((db) =>
    db.ending.updateMany({
      where: { id: endingId, takenBackAt: null, completedAt: null },
      data: { completedAt: new Date() },
    }),
  );
  return count > 0;
}

/** The program in which an ending waits; null once it was taken back or completed. */
export async function findWaitingEnding(endingId: string): Promise<Program | null> {
  const row = await asWorker((db) =>
    db.ending.findFirst({
      where: { id: endingId, takenBackAt: null, completedAt: null },
      select: { pair: { select: { program: true } } },
    }),
  );
  return row && toProgram(row.pair.program);
}

/** What one of the two is written once their relationship has ended; nothing in it follows from who asked. */
export async function findEndingNotice(
  endingId: string,
  personId: string,
): Promise<EndingNotice | null> {
  const half = { select: { id: true, name: true, email: true, locale: true, timeZone: true } };
  const [row, marks] = await asWorker(async (db) => {
    const found = await db.ending.findFirst({
      where: { id: endingId, completedAt: { not: null }, reopenedAt: null },
      select: {
        pairId: true,
        completedAt: true,
        pair: { select: { program: true, mentor: half, mentee: half } },
      },
    });
    return [found, await listMarks(db, found?.pairId ?? endingId, "ended")];
  });
  if (!row?.completedAt) return null;

  const { mentor, mentee, program } = row.pair;
  const [reader, partner] = personId === mentor.id ? [mentor, mentee] : [mentee, mentor];
  if (reader.id !== personId) return null;

  return {
    reader: {
      name: reader.name,
      email: reader.email,
      locale: reader.locale,
      timeZone: reader.timeZone,
    },
    partner: partner.name,
    endedAt: row.completedAt,
    mark: marks.get(endingId) ?? null,
    program: toProgram(program),
  };
}
