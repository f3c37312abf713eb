import "server-only";
import { type Reason, shownBy } from "@/lib/domain/ending";
import type { PairId, PersonId } from "@/lib/domain/people";
import type { ProgramGrant } from "@/lib/domain/policy";
import type { AskedEnding, AskedHelp } from "@/lib/domain/queue";
import type { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { helpColumns, openMessage } from "./help-requests";
import { coordinatedPairs } from "./pairs";
import { open } from "./words";

const endingColumns = {
  id: true,
  pairId: true,
  askedAt: true,
  takenBackAt: true,
  completedAt: true,
  reopeningWishedAt: true,
  reopenedAt: true,
  pair: {
    select: {
      disclosures: {
        select: {
          requestId: true,
          pairId: true,
          askedById: true,
          reason: true,
          reasonLocale: true,
        },
      },
    },
  },
} satisfies Prisma.EndingSelect;

const askedHelpColumns = { ...helpColumns, pairId: true } as const;

/** One ending of the program, open or not. */
export async function findAskedEnding(
  { actor: { id }, programId }: ProgramGrant,
  endingId: string,
): Promise<AskedEnding | null> {
  const [ending] = await inTheNameOf({ person: id }, (db) =>
    findEndings(db, { id: endingId, pair: coordinatedPairs(id, programId) }),
  );

  return ending ?? null;
}

/** One request for help of the program, answered or not. */
export async function findAskedHelp(
  { actor: { id }, programId }: ProgramGrant,
  requestId: string,
): Promise<AskedHelp | null> {
  const [request] = await inTheNameOf({ person: id }, (db) =>
    findHelp(db, { id: requestId, pair: coordinatedPairs(id, programId) }),
  );

  return request ?? null;
}

async function findEndings(
  db: Transaction,
  where: Prisma.EndingWhereInput,
): Promise<ReadonlyArray<AskedEnding>> {
  const rows = await db.ending.findMany({ where, select: endingColumns });

  return rows.map(({ pair, pairId, ...ending }) => ({
    ...ending,
    pairId: pairId as PairId,
    shown: shownBy(
      pair.disclosures.map((shown) => ({
        asker: shown.askedById as PersonId | null,
        reason: toReason(shown),
      })),
    ),
  }));
}

async function findHelp(
  db: Transaction,
  where: Prisma.HelpRequestWhereInput,
): Promise<ReadonlyArray<AskedHelp>> {
  const rows = await db.helpRequest.findMany({ where, select: askedHelpColumns });

  return rows.map(({ personId, pairId, ...request }) => ({
    ...request,
    message: openMessage({ personId, ...request }),
    pairId: pairId as PairId,
    writer: personId as PersonId,
  }));
}

function toReason(row: {
  requestId: string;
  pairId: string;
  reason: string | null;
  reasonLocale: Reason["locale"] | null;
}): Reason | null {
  const text = open("ending_disclosures.reason", row, row.reason);

  return text && row.reasonLocale ? { text, locale: row.reasonLocale } : null;
}
