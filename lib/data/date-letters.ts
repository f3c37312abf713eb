import "server-only";
import type { Locale, ProgramId } from "@/lib/domain/people";
import type { Transaction } from "./db";
import { type Program, toProgram } from "./programs";
import { asWorker } from "./worker-db";

/** Who is written to about a date, and on whose behalf. */
export type DateLetter = {
  reader: { id: string; name: string; email: string; locale: Locale; timeZone: string };
  partner: { name: string; timeZone: string };
  program: Program & { id: ProgramId };
};

/** What became of a meeting: set when it was at no time before, cancelled when it is at none now. */
export type DateChange = {
  pairId: string;
  meeting: number;
  sequence: number;
  wasAt: Date | null;
  startsAt: Date | null;
  changedAt: Date;
};

/** The letter about a change to one of the two; null once the date has changed again, or the relationship has ended. */
export async function findMeetingLetter(
  changeId: string,
  personId: string,
): Promise<(DateLetter & { change: DateChange }) | null> {
  return asWorker(async (db) => {
    const [change] = await db.$queryRaw<DateChange[]>`
      SELECT pair_id AS "pairId", meeting, sequence, was_at AS "wasAt", starts_at AS "startsAt",
        changed_at AS "changedAt"
      FROM date_changes c
      WHERE id = ${changeId}::uuid AND NOT EXISTS (
        SELECT FROM date_changes WHERE pair_id = c.pair_id AND meeting = c.meeting
          AND sequence > c.sequence AND was_at IS DISTINCT FROM starts_at)`;
    const letter = change && (await findLetter(db, change.pairId, personId));

    return letter ? { ...letter, change } : null;
  });
}

/** The letter about times that wait for an answer; null once they are answered, taken back or gone by. */
export async function findProposalLetter(
  proposalId: string,
  personId: string,
): Promise<(DateLetter & { pairId: string; meeting: number; times: Date[] }) | null> {
  return asWorker(async (db) => {
    const [proposal] = await db.$queryRaw<
      Array<{ pairId: string; meeting: number; times: Date[] }>
    >`
      SELECT pair_id AS "pairId", meeting,
        ARRAY(SELECT time FROM unnest(times) time WHERE time > now() ORDER BY time) AS times
      FROM date_proposals p
      WHERE id = ${proposalId}::uuid AND now() < ANY (times) AND NOT EXISTS (
        SELECT FROM date_proposals WHERE pair_id = p.pair_id AND meeting = p.meeting
          AND round > p.round)`;
    const letter = proposal && (await findLetter(db, proposal.pairId, personId));

    return letter ? { ...letter, ...proposal } : null;
  });
}

async function findLetter(
  db: Transaction,
  pairId: string,
  personId: string,
): Promise<DateLetter | null> {
  const half = { select: { id: true, name: true, email: true, locale: true, timeZone: true } };
  const row = await db.pair.findFirst({
    where: { id: pairId, endings: { none: { completedAt: { not: null }, reopenedAt: null } } },
    select: { mentor: half, mentee: half, program: true },
  });
  if (!row) return null;

  const { mentor, mentee, program } = row;
  const [reader, partner] = personId === mentor.id ? [mentor, mentee] : [mentee, mentor];
  return reader.id === personId ? { reader, partner, program: toProgram(program) } : null;
}
