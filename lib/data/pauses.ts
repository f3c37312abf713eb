import "server-only";
import type { Day } from "@/lib/domain/calendar-day";
import { noPause, type Pause } from "@/lib/domain/pause";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import type { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { whileOpen } from "./while-open";

/** The last choice about a pause; whose it was is not written down. */
export const lastPause = {
  select: { resumesOn: true, sequence: true, chosenAt: true },
  orderBy: { sequence: "desc" },
  take: 1,
} satisfies Prisma.PauseFindManyArgs;

export function toPause(
  row:
    | Pick<Prisma.PauseGetPayload<Pick<typeof lastPause, "select">>, "resumesOn" | "sequence">
    | undefined,
): Pause {
  if (!row) return noPause;

  return {
    resumesOn: row.resumesOn && (row.resumesOn.toISOString().slice(0, 10) as Day),
    sequence: row.sequence,
  };
}

export async function findPause({
  actor,
  pair,
}: Grant<On<"pause"> | "record:view">): Promise<Pause> {
  return inTheNameOf({ person: actor.id }, (db) => readPause(db, pair.id));
}

/**
 * Pauses until a day, moves that day, or goes on (`null`), unless somebody
 * has chosen otherwise since `basedOn` was read. The same choice twice is one.
 */
export async function savePause(
  grant: Grant<"pause:choose" | "pause:arrange">,
  { resumesOn, basedOn }: { resumesOn: Day | null; basedOn: number },
): Promise<Result<Pause, "paused-meanwhile" | "pair-ended">> {
  const { pair } = grant;

  return whileOpen(grant, async (db) => {
    for (;;) {
      const last = await readPause(db, pair.id);
      if (last.resumesOn === resumesOn) return accept(last);
      if (last.sequence !== basedOn) return refuse("paused-meanwhile");

      const { count } = await db.pause.createMany({
        data: {
          pairId: pair.id,
          programId: pair.programId,
          sequence: basedOn + 1,
          resumesOn: resumesOn && new Date(resumesOn),
        },
        skipDuplicates: true,
      });
      if (count > 0) return accept({ resumesOn, sequence: basedOn + 1 });
      // The other one was faster by a moment: their choice is there to read now.
    }
  });
}

async function readPause(db: Transaction, pairId: string) {
  const [last] = await db.pause.findMany({ where: { pairId }, ...lastPause });

  return toPause(last);
}
