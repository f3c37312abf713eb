import "server-only";
import type { Member, OwnHalf, Waiting } from "@/lib/domain/member";
import type { PersonId } from "@/lib/domain/people";
import type { ProgramGrant } from "@/lib/domain/policy";
import { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";

/** A part of a list, and after whom the next one begins. */
export type Part<Row> = { rows: ReadonlyArray<Row>; next: PersonId | null };

const rowsInPart = 50;

type MemberRow = Omit<Member, "waits" | "pairs"> & {
  waitsSince: Date | null;
  waitsAs: "mentor" | "mentee" | null;
  pairs: ReadonlyArray<OwnHalf> | null;
};

/** The members of a program by name; `search` is the beginning of one of its words, accents aside, or an address. */
export async function listMembers(
  { actor, programId }: ProgramGrant,
  { search, after }: { search: string; after: PersonId | null },
): Promise<Part<Member>> {
  const found = search ? foundBy(programId, search) : Prisma.sql`whole`;
  const rows = await inTheNameOf(
    { person: actor.id },
    (db) => db.$queryRaw<ReadonlyArray<MemberRow>>`
      WITH part AS (
        SELECT person_id, words FROM member_names AS own
        WHERE program_id = ${programId}::uuid AND ${found} AND (words, person_id) > (
          coalesce((SELECT min(words) FROM member_names AS own WHERE program_id = ${programId}::uuid
            AND person_id = ${after}::uuid AND ${found}), ''),
          coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000')
        )
        ORDER BY words, person_id LIMIT ${rowsInPart + 1}
      )
      SELECT ${columns(programId)}
      FROM part
      JOIN members USING (person_id)
      JOIN people ON people.id = part.person_id
      WHERE members.program_id = ${programId}::uuid
      ORDER BY part.words, part.person_id`,
  );

  return inParts(rows.map(toMember));
}

export async function findMember(
  { actor, programId }: ProgramGrant,
  personId: string,
): Promise<Member | null> {
  const [row] = await inTheNameOf(
    { person: actor.id },
    (db) => db.$queryRaw<ReadonlyArray<MemberRow>>`
      SELECT ${columns(programId)}
      FROM members JOIN people ON people.id = members.person_id
      WHERE members.program_id = ${programId}::uuid AND members.person_id = ${personId}::uuid`,
  );

  return row ? toMember(row) : null;
}

/** Who waits for a match in a program, the longest first. A wish that a new pair has fulfilled counts no more. */
export async function listWaiting(
  { actor, programId }: ProgramGrant,
  after: { id: PersonId; since: Date } | null = null,
): Promise<Part<Waiting>> {
  const from = after?.since ?? new Date(0);
  const person = after?.id ?? "00000000-0000-0000-0000-000000000000";
  const rows = await inTheNameOf(
    { person: actor.id },
    (db) => db.$queryRaw<ReadonlyArray<Waiting>>`
      WITH waiting AS (
        (SELECT person_id, waits_as AS half, waits_since AS since, false AS after_ending FROM members
          WHERE program_id = ${programId}::uuid AND waits_since IS NOT NULL
            AND (waits_since, person_id) > (${from}, ${person}::uuid)
          ORDER BY waits_since, person_id LIMIT ${rowsInPart + 1})
        UNION ALL
        (SELECT answer.person_id, CASE WHEN pairs.mentor_id = answer.person_id THEN 'mentor' ELSE 'mentee' END,
            answered_at, true
          FROM new_match_answers AS answer JOIN pairs ON pairs.id = answer.pair_id
          WHERE answer.program_id = ${programId}::uuid AND answer = 'yes'
            AND (answered_at, answer.person_id) > (${from}, ${person}::uuid)
            AND ${actor.id}::uuid NOT IN (pairs.mentor_id, pairs.mentee_id)
            AND NOT EXISTS (SELECT FROM pairs AS later WHERE later.program_id = answer.program_id
              AND answer.person_id IN (later.mentor_id, later.mentee_id) AND later.matched_at > answered_at)
          ORDER BY answered_at, answer.person_id LIMIT ${rowsInPart + 1})
      )
      SELECT people.id, people.name, half, since, after_ending AS "isAfterEnding"
      FROM waiting JOIN people ON people.id = person_id
      ORDER BY since, person_id LIMIT ${rowsInPart + 1}`,
  );

  return inParts(rows);
}

/** A name that has a word which begins so, by the first of such words alone; or exactly this address. */
function foundBy(programId: string, search: string) {
  if (search.includes("@")) {
    return Prisma.sql`whole AND person_id = (SELECT id FROM people WHERE email = lower(${search}))`;
  }
  const beginsSo = (words: string) => Prisma.sql`
    ${Prisma.raw(words)} >= folded(${search})
      AND ${Prisma.raw(words)} < folded(${search}) || chr(1114111)`;

  // `OFFSET 0` has it asked of whom the list shows, and not of everybody beforehand.
  return Prisma.sql`(${beginsSo("own.words")} AND NOT EXISTS (
    SELECT FROM member_names AS other
    WHERE other.program_id = ${programId}::uuid AND other.person_id = own.person_id
      AND ${beginsSo("other.words")} AND other.words < own.words
    OFFSET 0
  ))`;
}

function columns(programId: string) {
  return Prisma.sql`people.id, people.name, people.email, people.arrived_at AS "arrivedAt",
    CASE WHEN people.locale_known THEN people.locale::text END AS locale,
    members.waits_since AS "waitsSince", members.waits_as AS "waitsAs",
    (SELECT json_agg(json_build_object(
        'pairId', pairs.id,
        'half', CASE WHEN pairs.mentor_id = people.id THEN 'mentor' ELSE 'mentee' END,
        'partner', partner.name,
        'isInvitation', people.arrived_at IS NULL AND partner.arrived_at IS NULL,
        'endedAt', (SELECT completed_at FROM endings
          WHERE endings.pair_id = pairs.id AND completed_at IS NOT NULL AND reopened_at IS NULL)
      ) ORDER BY pairs.matched_at DESC, pairs.id)
      FROM pairs JOIN people AS partner ON partner.id IN (pairs.mentor_id, pairs.mentee_id) AND partner.id <> people.id
      WHERE pairs.program_id = ${programId}::uuid AND people.id IN (pairs.mentor_id, pairs.mentee_id)
    ) AS pairs`;
}

function toMember({ waitsSince, waitsAs, pairs, ...person }: MemberRow): Member {
  return {
    ...person,
    waits: waitsSince && waitsAs && { since: waitsSince, half: waitsAs },
    // JSON knows no dates.
    pairs: (pairs ?? []).map((own) => ({ ...own, endedAt: own.endedAt && new Date(own.endedAt) })),
  };
}

function inParts<Row extends { id: PersonId }>(rows: ReadonlyArray<Row>): Part<Row> {
  const part = rows.slice(0, rowsInPart);

  return { rows: part, next: rows.length > rowsInPart ? (part.at(-1)?.id ?? null) : null };
}
