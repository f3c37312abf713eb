import "server-only";
import { nudgedAt, type Stall, type StallReason, seenFrom } from "@/lib/domain/attention";
import { goingOn, letterColumns, type PairLetter, toPairLetter } from "./coordination-letters";
import { asWorker } from "./worker-db";

/** What a pair is to be reminded of by Tandem itself. */
export type DueNudge = {
  stall: Stall;
  /** When it is due by the program's delay as it now is. */
  dueAt: Date;
  /** From when the coordination sees what is missing. */
  seenFrom: Date;
  /** To each of the two. */
  letters: ReadonlyArray<PairLetter>;
};

/** What is missing for a pair by now; null when nothing is, and once it has ended. */
export async function findNudge(pairId: string): Promise<DueNudge | null> {
  return asWorker(async (db) => {
    const state = await db.pairState.findUnique({ where: { pairId }, select: stateColumns });
    const program =
      state && (await db.program.findUnique({ where: { id: state.programId }, select: delays }));
    if (!state?.stall || !state.stallSince || !program) return null;

    const stall = { reason: state.stall as StallReason, since: state.stallSince };
    // Before it is due, Postgres shows nothing of the pair.
    const pair = await db.pair.findFirst({
      where: { id: pairId, ...goingOn },
      select: letterColumns,
    });
    return {
      stall,
      dueAt: nudgedAt(stall, program),
      seenFrom: seenFrom(stall, program),
      letters: pair
        ? [pair.mentor, pair.mentee].flatMap(({ id }) => toPairLetter(pair, id) ?? [])
        : [],
    };
  });
}

const stateColumns = { programId: true, stall: true, stallSince: true } as const;
const delays = { nudgeDays: true, attentionDays: true } as const;
