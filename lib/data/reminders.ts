import "server-only";
import type { Day } from "@/lib/domain/calendar-day";
import type { Locale, PairId, PersonId } from "@/lib/domain/people";
import type { ToRemind } from "@/lib/domain/reminders";
import type { Prisma } from "@/lib/generated/prisma/client";
import { pairColumns, toPair } from "./pairs";
import { lastPause, toPause } from "./pauses";
import { type Program, toProgram } from "./programs";
import { writingTo } from "./worker-db";

/** Whoever is reminded, and of each of their pairs its dates, the other one's name and its program. */
export type Remindable = {
  reader: { id: PersonId; name: string; email: string; locale: Locale; timeZone: string };
  pairs: ReadonlyArray<ToRemind>;
  around: ReadonlyMap<PairId, { partner: string; program: Program }>;
};

const half = { select: { name: true } } as const;

const remindableColumns = {
  ...pairColumns,
  mentor: half,
  mentee: half,
  program: true,
  meetingDates: { select: { meeting: true, startsAt: true, sequence: true, setAt: true } },
  meetingsHeld: { select: { meeting: true, heldAt: true } },
  pauses: lastPause,
  confirmations: { select: { version: true, personId: true, confirmedAt: true } },
  reviewDates: {
    select: { version: true, round: true, sequence: true, dueOn: true, setById: true },
  },
  reviewAnswers: { select: { version: true, round: true, personId: true, answeredAt: true } },
  // Of these the worker sees which are shared, by the one whom it writes to.
  reflections: { select: { question: true } },
} satisfies Prisma.PairSelect;

/** Whoever has not arrived in Tandem yet is invited, and reminded of nothing. */
export async function findRemindable(personId: string): Promise<Remindable | null> {
  const [reader, rows] = await writingTo(personId, async (db) => [
    await db.person.findFirst({
      where: { id: personId, arrivedAt: { not: null } },
      select: { id: true, name: true, email: true, locale: true, timeZone: true },
    }),
    await db.pair.findMany({
      // A join would ask for every column, and the worker may read some.
      relationLoadStrategy: "query",
      where: { OR: [{ mentorId: personId }, { menteeId: personId }] },
      select: remindableColumns,
    }),
  ]);
  if (!reader) return null;

  return {
    reader: { ...reader, id: reader.id as PersonId },
    pairs: rows.map(toRemind),
    around: new Map(
      rows.map((row) => [
        row.id as PairId,
        {
          partner: row.mentorId === personId ? row.mentee.name : row.mentor.name,
          program: toProgram(row.program),
        },
      ]),
    ),
  };
}

function toRemind(row: Prisma.PairGetPayload<{ select: typeof remindableColumns }>): ToRemind {
  const pair = toPair(row);

  return {
    pair,
    progress: {
      meetingDates: new Map(row.meetingDates.map(({ meeting, startsAt }) => [meeting, startsAt])),
      meetingsHeld: new Map(row.meetingsHeld.map(({ meeting, heldAt }) => [meeting, heldAt])),
      confirmations: row.confirmations.map(({ version, personId, confirmedAt }) => ({
        version,
        by: personId as PersonId,
        at: confirmedAt,
      })),
      pause: toPause(row.pauses[0]),
      endedAt: pair.endedAt,
    },
    datesSet: new Map(
      row.meetingDates.map(({ meeting, setAt, sequence }) => [meeting, { setAt, sequence }]),
    ),
    reviews: {
      dates: row.reviewDates.map(({ dueOn, setById, ...date }) => ({
        ...date,
        dueOn: dueOn.toISOString().slice(0, 10) as Day,
        setBy: setById as PersonId,
      })),
      answers: row.reviewAnswers.map(({ personId, answeredAt, ...answer }) => ({
        ...answer,
        by: personId as PersonId,
        at: answeredAt,
      })),
    },
    sharedQuestions: row.reflections.length,
  };
}
