import "server-only";
import type { DateProposal } from "@/lib/domain/date-proposal";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import type { PersonId } from "@/lib/domain/people";
import type { Transaction } from "./db";
import { open } from "./words";

/** A meeting of a pair. */
export type MeetingKey = { pairId: string; meeting: number };

/** Waits until nobody else plans a meeting of this pair: to take a time is to set a date and to answer, in one. */
export async function inTurn(db: Transaction, pairId: string) {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${pairId} || ' dates', 0))`;
}

export async function readPlan(db: Transaction, key: MeetingKey): Promise<MeetingPlan | null> {
  const date = await db.meetingDate.findUnique({ where: { pairId_meeting: key } });
  if (!date) return null;

  const place = await db.meetingPlace.findUnique({ where: { pairId_meeting: key } });
  return {
    startsAt: date.startsAt,
    timeZone: date.timeZone,
    place: place ? open("meeting_places.place", place, place.place) : "",
    sequence: date.sequence,
    setBy: date.setById as PersonId,
  };
}

/** The last round, which holds no times once it was answered or taken back. */
export async function readProposal(
  db: Transaction,
  { pairId, meeting }: MeetingKey,
): Promise<DateProposal | null> {
  const last = await db.dateProposal.findFirst({
    where: { pairId, meeting },
    orderBy: { round: "desc" },
  });

  return last && { round: last.round, times: last.times, by: last.proposedById as PersonId };
}
