import "server-only";
import { isSamePlan, type MeetingPlan } from "@/lib/domain/meeting-date";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { closeProposal } from "./date-proposals";
import { inTheNameOf, type Transaction } from "./db";
import { inTurn, type MeetingKey, readPlan } from "./read-plan";
import { whileOpen } from "./while-open";
import { seal } from "./words";
import { writeDate } from "./write-date";

/** What was planned; or, when refused, what one of the two has planned meanwhile. */
export type SavedPlan = Result<
  { sequence: number },
  "moved-meanwhile" | "changed-meanwhile" | "pair-ended"
> & { meanwhile?: MeetingPlan };

export async function findMeetingPlan(
  { actor, pair }: Grant<On<"meeting">>,
  meeting: number,
): Promise<MeetingPlan | null> {
  return inTheNameOf({ person: actor.id }, (db) => readPlan(db, { pairId: pair.id, meeting }));
}

/**
 * Sets or moves a meeting, unless one of the two has moved or cancelled it since
 * `basedOn` was read. Whatever times were proposed for it need no answer any more.
 */
export async function saveMeetingPlan(
  grant: Grant<"meeting:plan">,
  {
    meeting,
    basedOn,
    ...plan
  }: { meeting: number; startsAt: Date; timeZone: string; place: string; basedOn: number },
): Promise<SavedPlan> {
  const { pair } = grant;
  const key = { pairId: pair.id, meeting };

  return whileOpen(grant, async (db) => {
    await inTurn(db, pair.id);
    const stored = await readPlan(db, key);
    if (stored && isSamePlan(stored, plan)) return accept({ sequence: stored.sequence });
    if (!stored && basedOn > 0) return refuse("changed-meanwhile");
    if (stored && stored.sequence !== basedOn) {
      return { ...refuse("moved-meanwhile"), meanwhile: stored };
    }

    await closeProposal(db, grant, meeting);
    if (!(await writeDate(db, grant, { meeting, ...plan, stored }))) return refuse("pair-ended");

    await savePlace(db, { ...key, programId: pair.programId }, plan.place);
    const saved = await readPlan(db, key);
    return accept({ sequence: saved?.sequence ?? basedOn + 1 });
  });
}

/** Cancels a meeting as one has seen it planned: it has no date any more, and its number is free for the next. */
export async function cancelMeeting(
  grant: Grant<"meeting:plan">,
  { meeting, basedOn }: { meeting: number; basedOn: number },
): Promise<Result<undefined, "changed-meanwhile" | "pair-ended">> {
  const key = { pairId: grant.pair.id, meeting };

  return whileOpen(grant, async (db) => {
    await inTurn(db, grant.pair.id);
    const stored = await readPlan(db, key);
    if (!stored) return accept(undefined);

    const { count } = await db.meetingDate.deleteMany({ where: { ...key, sequence: basedOn } });
    // Otherwise it was moved, or noted as held, or the pair has just ended.
    if (count === 0) return refuse("changed-meanwhile");

    await closeProposal(db, grant, meeting);
    await db.meetingPlace.deleteMany({ where: key });
    return accept(undefined);
  });
}

async function savePlace(db: Transaction, key: MeetingKey & { programId: string }, place: string) {
  const { pairId, meeting } = key;

  await db.meetingPlace.deleteMany({ where: { pairId, meeting } });
  if (!place) return;

  const sealed = seal("meeting_places.place", key, place);
  await db.meetingPlace.create({ data: { ...key, place: sealed } });
}
