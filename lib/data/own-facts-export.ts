import "server-only";
import type { Actor } from "@/lib/domain/people";
import type { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";
import { ownPairs } from "./pairs";

const program = { select: { nameFr: true, nameEn: true } } as const;

// Of people's own words there is none here: those are read by the functions that know how they are kept.
const personColumns = {
  email: true,
  createdAt: true,
  arrivedAt: true,
  dailyDigest: true,
  consents: { select: { noticeVersion: true, agreedAt: true }, orderBy: { agreedAt: "asc" } },
  consentWithdrawals: { select: { withdrawnAt: true }, orderBy: { withdrawnAt: "asc" } },
  sessions: { select: { createdAt: true, lastSeenAt: true, expiresAt: true } },
  calendarFeed: { select: { madeAt: true } },
  unwantedLetters: { select: { kind: true, since: true } },
  memberships: { select: { program, since: true, waitsSince: true, waitsAs: true } },
  coordinates: { select: { program, since: true } },
  charges: { select: { takenAt: true } },
} satisfies Prisma.PersonSelect;

/** What Tandem keeps about a person beside their pairs, without secrets. */
export async function findOwnAccountFacts({ id }: Actor) {
  return inTheNameOf({ person: id }, (db) =>
    db.person.findUniqueOrThrow({ where: { id }, select: personColumns }),
  );
}

function pairColumnsFor(id: string) {
  const own = { where: { personId: id } } as const;

  return {
    id: true,
    matchedAt: true,
    program,
    invitations: { ...own, select: { invitedAt: true, sequence: true } },
    reminders: { select: { about: true, remindedAt: true } },
    meetingDates: {
      select: { meeting: true, startsAt: true, timeZone: true, setAt: true, setById: true },
    },
    dateChanges: { select: { meeting: true, wasAt: true, startsAt: true, changedAt: true } },
    dateProposals: {
      select: { meeting: true, times: true, proposedAt: true, proposedById: true },
    },
    meetingsHeld: { select: { meeting: true, heldAt: true } },
    attendances: { ...own, select: { meeting: true, joinedAt: true, seenAt: true } },
    promptMarks: {
      select: { meeting: true, prompt: true, kind: true, markedAt: true, markedById: true },
    },
    reviewDates: { select: { version: true, dueOn: true, setAt: true, setById: true } },
    reviewAnswers: { select: { version: true, answeredAt: true, personId: true } },
    pauses: { select: { resumesOn: true, chosenAt: true } },
    fitAnswers: { ...own, select: { answer: true, answeredAt: true } },
    fitMatches: { select: { matchedAt: true } },
    endings: {
      where: { completedAt: { not: null } },
      select: { completedAt: true, reopenedAt: true },
    },
    reopeningWishes: { ...own, select: { wishedAt: true } },
    newMatchAnswers: { ...own, select: { answer: true, answeredAt: true } },
  } satisfies Prisma.PairSelect;
}

/** The dates and choices of each of one's pairs: one's own, and those that the two share. */
export async function listOwnPairFacts({ id }: Actor) {
  return inTheNameOf({ person: id }, (db) =>
    db.pair.findMany({
      where: ownPairs(id),
      orderBy: { matchedAt: "asc" },
      select: pairColumnsFor(id),
    }),
  );
}

export type OwnPairFacts = Awaited<ReturnType<typeof listOwnPairFacts>>[number];
