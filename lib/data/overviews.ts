import "server-only";
import type { Delays } from "@/lib/domain/attention";
import type { Progress } from "@/lib/domain/journey";
import type { Actor, Pair, PersonId } from "@/lib/domain/people";
import type { Grant, ProgramGrant } from "@/lib/domain/policy";
import type { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { coordinatedPairs, ownPairs, pairColumns, toPair } from "./pairs";
import { lastPause, toPause } from "./pauses";
import { type Profile, profileColumns, toProfile } from "./people";
import { reviewColumns, toReviewFacts } from "./reviews";

/** A pair as its coordination sees it, and as the two may see it too: names, state and dates. */
export type Overview = {
  pair: Pair;
  mentor: Profile;
  mentee: Profile;
  progress: Progress;
  /** After how long their program concerns itself with what they lack. */
  delays: Delays;
};

// The one query behind the card, the coordinator's desk and the page that shows
// the two what the coordination sees: none can come to show more than another.
const overviewColumns = {
  ...pairColumns,
  matchedAt: true,
  mentor: { select: profileColumns },
  mentee: { select: profileColumns },
  program: { select: { nudgeDays: true, attentionDays: true } },
  meetingDates: { select: { meeting: true, startsAt: true } },
  meetingsHeld: { select: { meeting: true, heldAt: true } },
  ...reviewColumns,
  // Of what has ended and goes on again, the two and their coordination may know since when.
  endings: {
    where: { completedAt: { not: null } },
    select: { completedAt: true, reopenedAt: true },
  },
  pauses: lastPause,
  confirmations: { select: { version: true, personId: true, confirmedAt: true } },
} satisfies Prisma.PairSelect;

const inOneStatement = { relationLoadStrategy: "join", select: overviewColumns } as const;

/** The pairs that this person is half of, the newest first. */
export async function listOwnOverviews({ id }: Actor): Promise<ReadonlyArray<Overview>> {
  const rows = await inTheNameOf({ person: id }, (db) =>
    db.pair.findMany({
      where: ownPairs(id),
      orderBy: { matchedAt: "desc" },
      ...inOneStatement,
    }),
  );

  return rows.map(toOverview);
}

/** Of these pairs those that this person coordinates, in the order in which they are named. */
export async function listOverviewsOf(
  { actor: { id }, programId }: ProgramGrant,
  pairIds: ReadonlyArray<string>,
): Promise<ReadonlyArray<Overview>> {
  return inTheNameOf({ person: id }, (db) =>
    readOverviews(db, { ...coordinatedPairs(id, programId), id: { in: [...pairIds] } }, pairIds),
  );
}

/** Reads pairs in one statement, however many, in the order in which they are named. */
export async function readOverviews(
  db: Transaction,
  where: Prisma.PairWhereInput,
  inOrder: ReadonlyArray<string>,
): Promise<ReadonlyArray<Overview>> {
  const rows = await db.pair.findMany({ where, ...inOneStatement });
  const byId = new Map(rows.map((row) => [row.id, row]));

  return inOrder.flatMap((id) => {
    const row = byId.get(id);
    return row ? toOverview(row) : [];
  });
}

export async function findOverview({ actor, pair }: Grant<"pair:view">): Promise<Overview> {
  const row = await inTheNameOf({ person: actor.id }, (db) =>
    db.pair.findUniqueOrThrow({ where: { id: pair.id }, ...inOneStatement }),
  );

  return toOverview(row);
}

type Row = Prisma.PairGetPayload<{ select: typeof overviewColumns }>;

function toOverview(row: Row): Overview {
  const pair = toPair({ ...row, endings: row.endings.filter(({ reopenedAt }) => !reopenedAt) });
  const arrivals = [row.mentor.arrivedAt, row.mentee.arrivedAt].filter((at) => at !== null);

  return {
    pair,
    mentor: toProfile(row.mentor),
    mentee: toProfile(row.mentee),
    delays: row.program,
    progress: {
      matchedAt: row.matchedAt,
      arrivedAt: arrivals.length === 2 ? new Date(Math.max(...arrivals.map(Number))) : null,
      meetingDates: new Map(row.meetingDates.map(({ meeting, startsAt }) => [meeting, startsAt])),
      meetingsHeld: new Map(row.meetingsHeld.map(({ meeting, heldAt }) => [meeting, heldAt])),
      confirmations: row.confirmations.map(({ version, personId, confirmedAt }) => ({
        version,
        by: personId as PersonId,
        at: confirmedAt,
      })),
      reviews: toReviewFacts(row),
      pause: toPause(row.pauses[0]),
      wentOnAt: wentOnAt(row),
      endedAt: pair.endedAt,
    },
  };
}

/** The last time that they went on before the day of a pause, or after an end that was none. */
function wentOnAt({ pauses: [pause], endings }: Pick<Row, "pauses" | "endings">): Date | null {
  const resumed = pause?.resumesOn === null ? [pause.chosenAt] : [];
  const times = [...resumed, ...endings.flatMap(({ reopenedAt }) => reopenedAt ?? [])];

  return times.length > 0 ? new Date(Math.max(...times.map(Number))) : null;
}
