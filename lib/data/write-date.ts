import "server-only";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import type { Grant } from "@/lib/domain/policy";
import type { Transaction } from "./db";

/**
 * Sets the date of a meeting, or moves it from where it was `stored`. False when
 * nothing was written: it has changed since, or the pair has just ended.
 */
export async function writeDate(
  db: Transaction,
  { actor, pair }: Grant<"meeting:plan">,
  {
    meeting,
    startsAt,
    timeZone,
    stored,
  }: {
    meeting: number;
    startsAt: Date;
    timeZone: string;
    stored: Pick<MeetingPlan, "sequence"> | null;
  },
) {
  const key = { pairId: pair.id, meeting };
  const set = { startsAt, timeZone, setById: actor.id, setAt: new Date() };

  const { count } = stored
    ? await db.meetingDate.updateMany({
        where: { ...key, sequence: stored.sequence },
        data: { ...set, sequence: { increment: 1 } },
      })
    : await db.meetingDate.createMany({
        data: { ...key, ...set, programId: pair.programId },
        skipDuplicates: true,
      });
  return count > 0;
}
