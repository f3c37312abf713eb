import "server-only";
import type { StallReason } from "@/lib/domain/attention";
import type { Day } from "@/lib/domain/calendar-day";
import type { PersonId } from "@/lib/domain/people";
import type { Grant } from "@/lib/domain/policy";
import { type History, type Shared, timelineOf } from "@/lib/domain/timeline";
import type { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";

const arrival = { select: { id: true, arrivedAt: true } } as const;

// The one query behind the timeline of the coordination and that of the two:
// neither can come to show more than the other.
const historyColumns = {
  matchedAt: true,
  mentor: arrival,
  mentee: arrival,
  invitations: { select: { personId: true, sequence: true, invitedAt: true } },
  meetingDates: { select: { meeting: true, startsAt: true, setAt: true } },
  meetingsHeld: { select: { meeting: true, heldAt: true } },
  confirmations: { select: { version: true, personId: true, confirmedAt: true } },
  reviewDates: { select: { dueOn: true, setAt: true } },
  reviewAnswers: { select: { version: true, round: true, personId: true, answeredAt: true } },
  pauses: { select: { resumesOn: true, chosenAt: true } },
  reminders: { select: { about: true, remindedAt: true } },
  endings: {
    where: { completedAt: { not: null } },
    select: { completedAt: true, reopenedAt: true },
  },
} satisfies Prisma.PairSelect;

/** What happened to a pair so far, as everybody sees it who may see the pair. */
export async function findTimeline({
  actor,
  pair,
}: Grant<"pair:view">): Promise<ReadonlyArray<Shared>> {
  const row = await inTheNameOf({ person: actor.id }, (db) =>
    db.pair.findUniqueOrThrow({
      where: { id: pair.id },
      select: historyColumns,
      relationLoadStrategy: "join",
    }),
  );

  return timelineOf(pair, toHistory(row));
}

function toHistory(row: Prisma.PairGetPayload<{ select: typeof historyColumns }>): History {
  return {
    matchedAt: row.matchedAt,
    invitations: row.invitations.map(({ personId, sequence, invitedAt }) => ({
      person: personId as PersonId,
      sequence,
      at: invitedAt,
    })),
    arrivals: [row.mentor, row.mentee].map(({ id, arrivedAt }) => ({
      person: id as PersonId,
      at: arrivedAt,
    })),
    dates: row.meetingDates.map(({ meeting, startsAt, setAt }) => ({
      meeting,
      startsAt,
      at: setAt,
    })),
    held: row.meetingsHeld.map(({ meeting, heldAt }) => ({ meeting, at: heldAt })),
    confirmations: row.confirmations.map(({ version, personId, confirmedAt }) => ({
      version,
      by: personId as PersonId,
      at: confirmedAt,
    })),
    reviewDays: row.reviewDates.map(({ dueOn, setAt }) => ({ day: toDay(dueOn), at: setAt })),
    reviewAnswers: row.reviewAnswers.map(({ version, round, personId, answeredAt }) => ({
      version,
      round,
      by: personId as PersonId,
      at: answeredAt,
    })),
    pauses: row.pauses.map(({ resumesOn, chosenAt }) => ({
      until: resumesOn && toDay(resumesOn),
      at: chosenAt,
    })),
    reminders: row.reminders.map(({ about, remindedAt }) => ({
      about: about as StallReason,
      at: remindedAt,
    })),
    endings: row.endings.flatMap(({ completedAt, reopenedAt }) =>
      completedAt ? { completedAt, reopenedAt } : [],
    ),
  };
}

function toDay(date: Date) {
  return date.toISOString().slice(0, 10) as Day;
}
