import "server-only";
import type { PromptCode, StepCode } from "@/lib/domain/guide";
import { firstStepOf, type Mark, type Meeting } from "@/lib/domain/meeting";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Result } from "@/lib/domain/result";
import { inTheNameOf, type Transaction } from "./db";
import { readMeeting } from "./read-meeting";
import { whileOpen } from "./while-open";

/** A meeting by its number, as the two see it; nothing in it yet when nobody has joined. */
export async function findMeeting(grant: Grant<On<"meeting">>, meeting: number) {
  return inTheNameOf({ person: grant.actor.id }, (db) => readMeeting(db, grant, meeting));
}

/** Opens a step: from now on one is there, on every device. Whoever has not joined stays away. */
export async function visitStep(
  grant: Grant<"meeting:attend">,
  meeting: number,
  step: StepCode,
): Promise<Meeting> {
  const { actor, pair } = grant;

  const visit = async (db: Transaction) => {
    await db.meetingAttendance.updateMany({
      where: { pairId: pair.id, meeting, personId: actor.id },
      data: { step, seenAt: new Date() },
    });
    return readMeeting(db, grant, meeting);
  };
  return inTheNameOf({ person: actor.id }, visit, { isAlone: true });
}

/** Joins a meeting; whoever has joined already stays on their step. */
export async function saveAttendance(
  grant: Grant<"meeting:attend">,
  meeting: number,
): Promise<Result<Meeting, "pair-ended">> {
  const { actor, pair } = grant;
  const key = { pairId: pair.id, programId: pair.programId, meeting };

  return whileOpen(grant, async (db) => {
    await db.meetingAttendance.createMany({
      data: { ...key, personId: actor.id, step: firstStepOf(meeting) },
      skipDuplicates: true,
    });
    return accept(await readMeeting(db, grant, meeting));
  });
}

/** Says which mark a prompt is to carry, or none: twice the same, or both at once, do no harm. */
export async function saveMark(
  grant: Grant<"meeting:attend">,
  meeting: number,
  { prompt, mark }: { prompt: PromptCode; mark: Mark | null },
): Promise<Result<undefined, "pair-ended">> {
  const { actor, pair } = grant;

  return whileOpen(grant, async (db) => {
    if (mark === null) {
      await db.promptMark.deleteMany({ where: { pairId: pair.id, meeting, prompt } });
      return accept(undefined);
    }
    // One statement: `upsert` reads first, and fails when the partner is quicker.
    await db.$executeRaw`
      INSERT INTO prompt_marks (pair_id, program_id, meeting, prompt, kind, marked_by_id)
      VALUES (${pair.id}::uuid, ${pair.programId}::uuid, ${meeting}::smallint, ${prompt},
              ${mark}::prompt_mark_kind, ${actor.id}::uuid)
      ON CONFLICT (pair_id, meeting, prompt) DO UPDATE
      SET kind = excluded.kind, marked_by_id = excluded.marked_by_id, marked_at = now()`;
    return accept(undefined);
  });
}

/** Notes that a meeting has taken place; the first to say so sets the moment. */
export async function saveHeld(
  grant: Grant<"meeting:attend">,
  meeting: number,
): Promise<Result<undefined, "pair-ended">> {
  const { id: pairId, programId } = grant.pair;

  return whileOpen(grant, async (db) => {
    await db.meetingHeld.createMany({ data: { pairId, programId, meeting }, skipDuplicates: true });
    return accept(undefined);
  });
}
