import "server-only";
import { isPromptCode, isStepOf, type PromptCode, promptCodes } from "@/lib/domain/guide";
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
import type { Transaction } from "./db";
import { beginningOf, toWords, type WordingRow, wordsAt } from "./wordings";

type MeetingRow = {
  attendances: ReadonlyArray<{ personId: string; step: string; joinedAt: string; seenAt: string }>;
  marks: Record<string, string>;
  broughtBack: ReadonlyArray<string>;
  heldAt: Date | null;
  words: ReadonlyArray<WordingRow>;
};

/** A meeting as one of the two sees it, in one statement, within their unit of work. */
export async function readMeeting(
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
      ) AS "heldAt",
      ${wordsAt(pair.programId, beginningOf(pair.id, meeting))} AS words`;

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
    words: toWords(row.words),
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
