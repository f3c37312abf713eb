import "server-only";
import {
  isPromptCode,
  isStepOf,
  type PromptCode,
  promptCodes,
  type StepCode,
} from "@/lib/domain/guide";
import {
  type Attendance,
  firstStepOf,
  guideOf,
  isMark,
  type Mark,
  type Meeting,
} from "@/lib/domain/meeting";
import { partnerOf } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Result } from "@/lib/domain/result";
import { inTheNameOf, type Transaction } from "./db";
import { whileOpen } from "./while-open";

type MeetingRow = {
  attendances: ReadonlyArray<{ personId: string; step: string; joinedAt: string; seenAt: string }>;
  marks: Record<string, string>;
  broughtBack: ReadonlyArray<string>;
  heldAt: Date | null;
};

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

  return inTheNameOf({ person: actor.id }, async (db) => {
    await db.meetingAttendance.updateMany({
      where: { pairId: pair.id, meeting, personId: actor.id },
      data: { step, seenAt: new Date() },
    });
    return readMeeting(db, grant, meeting);
  });
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

async function readMeeting(
  db: Transaction,
  { actor, pair }: Grant<On<"meeting">>,
  meeting: number,
): Promise<Meeting> {
  const [row] = await db.$queryRaw<[MeetingRow]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object(
          'personId', person_id, 'step', step, 'joinedAt', joined_at, 'seenAt', seen_at)), '[]')
        FROM meeting_attendances WHERE pair_id = ${pair.id}::uuid AND meeting = ${meeting}::smallint
      ) AS attendances,
      (SELECT coalesce(json_object_agg(prompt, kind), '{}')
        FROM prompt_marks WHERE pair_id = ${pair.id}::uuid AND meeting = ${meeting}::smallint
      ) AS marks,
      (SELECT coalesce(json_agg(prompt), '[]') FROM (
        SELECT DISTINCT ON (prompt) prompt, kind
        FROM prompt_marks WHERE pair_id = ${pair.id}::uuid AND meeting < ${meeting}::smallint
        ORDER BY prompt, meeting DESC) AS last_marks WHERE kind = 'kept-for-later'
      ) AS "broughtBack",
      (SELECT held_at FROM meetings_held
        WHERE pair_id = ${pair.id}::uuid AND meeting = ${meeting}::smallint
      ) AS "heldAt"`;

  return {
    number: meeting,
    own: toAttendance(row, meeting, actor.id),
    partner: toAttendance(row, meeting, partnerOf(pair, actor.id)),
    marks: new Map(
      Object.entries(row.marks).flatMap(
        ([prompt, mark]): ReadonlyArray<[PromptCode, Mark]> =>
          // A guide that has changed since may no longer know the prompt.
          isPromptCode(prompt) && isMark(mark) ? [[prompt, mark]] : [],
      ),
    ),
    broughtBack: promptCodes.filter((prompt) => row.broughtBack.includes(prompt)),
    heldAt: row.heldAt,
  };
}

function toAttendance(
  { attendances }: MeetingRow,
  meeting: number,
  person: string,
): Attendance | null {
  const row = attendances.find(({ personId }) => personId === person);

  return row
    ? {
        step: isStepOf(guideOf(meeting), row.step) ? row.step : firstStepOf(meeting),
        joinedAt: new Date(row.joinedAt),
        seenAt: new Date(row.seenAt),
      }
    : null;
}
