import "server-only";
import { isSamePlan, type MeetingPlan } from "@/lib/domain/meeting-date";
import type { PersonId } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { inTheNameOf, type Transaction } from "./db";
import { whileOpen } from "./while-open";

type Key = { pairId: string; meeting: number };

/** What was planned; or, when refused, what one of the two has planned meanwhile. */
export type SavedPlan = Result<{ sequence: number }, "moved-meanwhile" | "pair-ended"> & {
  meanwhile?: MeetingPlan;
};

export async function findMeetingPlan(
  { actor, pair }: Grant<On<"meeting">>,
  meeting: number,
): Promise<MeetingPlan | null> {
  return inTheNameOf({ person: actor.id }, (db) => findPlan(db, { pairId: pair.id, meeting }));
}

/** Sets or moves a meeting, unless one of the two has moved it since `basedOn` was read. */
export async function saveMeetingPlan(
  grant: Grant<"meeting:plan">,
  {
    meeting,
    basedOn,
    ...plan
  }: { meeting: number; startsAt: Date; timeZone: string; place: string; basedOn: number },
): Promise<SavedPlan> {
  const { actor, pair } = grant;
  const key = { pairId: pair.id, meeting };
  const set = {
    startsAt: plan.startsAt,
    timeZone: plan.timeZone,
    setById: actor.id,
    setAt: new Date(),
  };

  return whileOpen(grant, async (db) => {
    const stored = await findPlan(db, key);
    if (stored && isSamePlan(stored, plan)) return accept({ sequence: stored.sequence });

    const { count } = stored
      ? await db.meetingDate.updateMany({
          where: { ...key, sequence: basedOn },
          data: { ...set, sequence: { increment: 1 } },
        })
      : await db.meetingDate.createMany({
          data: { ...key, ...set, programId: pair.programId },
          skipDuplicates: true,
        });
    if (count === 0) return outrun(await findPlan(db, key), { ...plan, basedOn });

    await savePlace(db, { ...key, programId: pair.programId }, plan.place);
    return accept({ sequence: (stored?.sequence ?? 0) + 1 });
  });
}

/** Nothing was written: somebody was faster, or the pair has just ended. */
function outrun(
  stored: MeetingPlan | null,
  plan: { startsAt: Date; place: string; basedOn: number },
): SavedPlan {
  if (!stored || stored.sequence === plan.basedOn) return refuse("pair-ended");
  if (isSamePlan(stored, plan)) return accept({ sequence: stored.sequence });

  return { ...refuse("moved-meanwhile"), meanwhile: stored };
}

async function savePlace(db: Transaction, key: Key & { programId: string }, place: string) {
  const { pairId, meeting } = key;

  await db.meetingPlace.deleteMany({ where: { pairId, meeting } });
  if (place) await db.meetingPlace.create({ data: { ...key, place } });
}

async function findPlan(db: Transaction, key: Key): Promise<MeetingPlan | null> {
  const date = await db.meetingDate.findUnique({ where: { pairId_meeting: key } });
  if (!date) return null;

  const place = await db.meetingPlace.findUnique({ where: { pairId_meeting: key } });
  return {
    startsAt: date.startsAt,
    timeZone: date.timeZone,
    place: place?.place ?? "",
    sequence: date.sequence,
    setBy: date.setById as PersonId,
  };
}
