import "server-only";
import type { StallReason } from "@/lib/domain/attention";
import { isPaused } from "@/lib/domain/pause";
import type { Locale, PairId, PersonId } from "@/lib/domain/people";
import type { Prisma } from "@/lib/generated/prisma/client";
import { lastPause, toPause } from "./pauses";
import { type Program, toProgram } from "./programs";
import { asWorker } from "./worker-db";

/** One of the two as a letter needs them: whom to write to, in which language, and if they have ever been here. */
type LetterHalf = {
  id: PersonId;
  name: string;
  email: string;
  locale: Locale;
  knowsLocale: boolean;
  timeZone: string;
  hasArrived: boolean;
};

/** A letter to one of the two, about their pair. */
export type PairLetter = {
  pairId: PairId;
  reader: LetterHalf;
  role: "mentor" | "mentee";
  /** The other one's name. */
  partner: string;
  program: Program;
};

const half = {
  select: {
    id: true,
    name: true,
    email: true,
    locale: true,
    localeKnown: true,
    timeZone: true,
    arrivedAt: true,
  },
} as const;

export const letterColumns = {
  id: true,
  mentor: half,
  mentee: half,
  program: true,
  pauses: lastPause,
} satisfies Prisma.PairSelect;

/** Whoever has parted is not written to any more. */
export const goingOn = {
  endings: { none: { completedAt: { not: null }, reopenedAt: null } },
} satisfies Prisma.PairWhereInput;

/** The invitation to one of the two; null once it has gone, or the relationship has ended. */
export async function findInvitationLetter(invitationId: string): Promise<PairLetter | null> {
  const row = await asWorker((db) =>
    db.invitation.findFirst({
      where: { id: invitationId, pair: goingOn },
      select: { personId: true, pair: { select: letterColumns } },
    }),
  );

  return row && toPairLetter(row.pair, row.personId);
}

export type ReminderLetter = PairLetter & {
  about: StallReason;
  /** The coordinator who sent it, and signs. */
  writer: string;
};

/** The reminder to one of the two; null once both have it, and once they have paused or ended. */
export async function findReminderLetter(
  reminderId: string,
  personId: string,
): Promise<ReminderLetter | null> {
  const found = await asWorker(async (db) => {
    const row = await db.reminder.findFirst({
      where: { id: reminderId, pair: goingOn },
      select: { about: true, remindedById: true, pair: { select: letterColumns } },
    });
    const writer =
      row &&
      (await db.person.findUnique({ where: { id: row.remindedById }, select: { name: true } }));

    return row && writer && { ...row, writer: writer.name };
  });
  if (!found || isPaused(toPause(found.pair.pauses[0]), new Date())) return null;

  const letter = toPairLetter(found.pair, personId);
  return letter && { ...letter, about: found.about as StallReason, writer: found.writer };
}

/** The pair from the seat of one of the two; null for anybody else. */
export function toPairLetter(
  {
    id,
    mentor,
    mentee,
    program,
  }: Omit<Prisma.PairGetPayload<{ select: typeof letterColumns }>, "pauses">,
  personId: string,
): PairLetter | null {
  const role = personId === mentor.id ? "mentor" : "mentee";
  const [reader, partner] = role === "mentor" ? [mentor, mentee] : [mentee, mentor];
  if (reader.id !== personId) return null;

  const { localeKnown, arrivedAt, ...rest } = reader;
  return {
    pairId: id as PairId,
    reader: {
      ...rest,
      id: rest.id as PersonId,
      knowsLocale: localeKnown,
      hasArrived: arrivedAt !== null,
    },
    role,
    partner: partner.name,
    program: toProgram(program),
  };
}
