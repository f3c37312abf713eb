import "server-only";
import { type DateProposal, isSameProposal, takeTime } from "@/lib/domain/date-proposal";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf, type Transaction } from "./db";
import { inTurn, type MeetingKey, readPlan, readProposal } from "./read-plan";
import { whileOpen } from "./while-open";
import { writeDate } from "./write-date";

/** What was last proposed for a meeting. It holds no times once it was answered or taken back. */
export async function findProposal(
  { actor, pair }: Grant<On<"meeting">>,
  meeting: number,
): Promise<DateProposal | null> {
  return inTheNameOf({ person: actor.id }, (db) => readProposal(db, { pairId: pair.id, meeting }));
}

/**
 * Proposes times instead of those proposed before, or with none at all takes them
 * back. Refused when somebody has proposed or answered since `basedOn`.
 */
export async function saveProposal(
  grant: Grant<"meeting:plan">,
  { meeting, times, basedOn }: { meeting: number; times: ReadonlyArray<Date>; basedOn: number },
): Promise<Result<{ round: number }, "proposed-meanwhile" | "pair-ended">> {
  const { actor, pair } = grant;

  return whileOpen(grant, async (db) => {
    await inTurn(db, pair.id);
    const last = await readProposal(db, { pairId: pair.id, meeting });
    if (last && isSameProposal(last, { times, by: actor.id })) return accept({ round: last.round });
    if ((last?.round ?? 0) !== basedOn) return refuse("proposed-meanwhile");

    await addRound(db, grant, { meeting, round: basedOn + 1, times });
    return accept({ round: basedOn + 1 });
  });
}

/** Takes one of the times that the other proposes: it becomes the date of the meeting, wherever that is held. */
export async function acceptTime(
  grant: Grant<"meeting:plan">,
  taken: { meeting: number; round: number; startsAt: Date; timeZone: string },
): Promise<Result<undefined, "proposed-meanwhile" | "already-past" | "pair-ended">> {
  const { actor, pair } = grant;
  const { meeting, timeZone } = taken;
  const key = { pairId: pair.id, meeting };

  return whileOpen(grant, async (db) => {
    await inTurn(db, pair.id);
    const [stored, proposal] = [await readPlan(db, key), await readProposal(db, key)];
    const isAnswered = proposal?.times.length === 0;
    if (isAnswered && stored?.startsAt.getTime() === taken.startsAt.getTime()) {
      return accept(undefined);
    }
    const time = takeTime(proposal, taken, actor.id, new Date());
    if (!time.ok) return time;

    await closeProposal(db, grant, meeting);
    const isWritten = await writeDate(db, grant, {
      meeting,
      startsAt: time.value,
      timeZone,
      stored,
    });
    return isWritten ? accept(undefined) : refuse("pair-ended");
  });
}

/** What was proposed is settled: nobody waits for an answer any more. */
export async function closeProposal(
  db: Transaction,
  grant: Grant<"meeting:plan">,
  meeting: MeetingKey["meeting"],
) {
  const last = await readProposal(db, { pairId: grant.pair.id, meeting });
  if (last?.times.length) await addRound(db, grant, { meeting, round: last.round + 1, times: [] });
}

async function addRound(
  db: Transaction,
  { actor, pair }: Grant<"meeting:plan">,
  { times, ...round }: { meeting: number; round: number; times: ReadonlyArray<Date> },
) {
  await db.dateProposal.create({
    data: {
      ...round,
      pairId: pair.id,
      programId: pair.programId,
      times: [...times],
      proposedById: actor.id,
    },
  });
}
