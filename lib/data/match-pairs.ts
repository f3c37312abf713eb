import "server-only";
import type { Newcomer } from "@/lib/domain/newcomer";
import type { PairId, PersonId, ProgramId } from "@/lib/domain/people";
import type { ProgramGrant } from "@/lib/domain/policy";
import { inTheNameOf, type Transaction } from "./db";

/** Two people to match: at different addresses. */
export type Match = { mentor: Newcomer; mentee: Newcomer };

/** Somebody who takes part from now on at the latest, and whether Tandem did not know them before. */
export type Seated = { id: PersonId; isNew: boolean };

/** What became of a match: its pair, and whether it was made or stood already. */
export type Matched = { pair: PairId; isNew: boolean; mentor: Seated; mentee: Seated };

/**
 * Seats everybody and matches the two of each row, all of them or none, and answers
 * in the same order. Two who are matched already, and have not ended, stay as they
 * are: doing it again changes nothing. One row or five thousand are four statements.
 */
export async function matchPairs(
  { actor, programId }: ProgramGrant,
  matches: ReadonlyArray<Match>,
): Promise<ReadonlyArray<Matched>> {
  return inTheNameOf({ person: actor.id }, (db) => matchWithin(db, programId, matches));
}

/** The same, within a unit of work that decides more: nobody else brings people in until it is over. */
export async function matchWithin(
  db: Transaction,
  programId: ProgramId,
  matches: ReadonlyArray<Match>,
): Promise<ReadonlyArray<Matched>> {
  const seated = await seatWithin(
    db,
    programId,
    matches.flatMap(({ mentor, mentee }) => [mentor, mentee]),
  );
  const pairs = matches.map(({ mentor, mentee }) => ({
    mentor: personAt(seated, mentor),
    mentee: personAt(seated, mentee),
  }));
  const matched = await makePairs(db, programId, pairs);

  return pairs.map((pair) => ({ ...pair, ...pairOf(matched, pair) }));
}

/** By address, whoever takes part in the program from now on. */
export async function seatWithin(
  db: Transaction,
  programId: ProgramId,
  newcomers: ReadonlyArray<Newcomer>,
): Promise<ReadonlyMap<string, Seated>> {
  const rows = await db.$queryRaw<ReadonlyArray<Seated & { email: string }>>`
    SELECT email, person_id AS id, is_new AS "isNew"
    FROM seat_people(${programId}::uuid, ${JSON.stringify(newcomers)}::jsonb)`;

  return new Map(rows.map(({ email, ...seated }) => [email, seated]));
}

type Two = { mentor: Seated; mentee: Seated };
type PairRow = { id: PairId; mentorId: PersonId; menteeId: PersonId; isNew: boolean };

async function makePairs(db: Transaction, programId: ProgramId, pairs: ReadonlyArray<Two>) {
  const wanted = JSON.stringify(
    pairs.map(({ mentor, mentee }) => ({ mentor: mentor.id, mentee: mentee.id })),
  );
  const rows = await db.$queryRaw<ReadonlyArray<PairRow>>`
    WITH wanted AS (
      SELECT DISTINCT mentor, mentee FROM jsonb_to_recordset(${wanted}::jsonb) AS two(mentor uuid, mentee uuid)
    ), standing AS (
      SELECT pairs.id, mentor, mentee FROM wanted
      JOIN pairs ON program_id = ${programId}::uuid AND mentor_id = mentor AND mentee_id = mentee
      WHERE is_open(pairs.id)
    ), made AS (
      INSERT INTO pairs (id, program_id, mentor_id, mentee_id)
      SELECT gen_random_uuid(), ${programId}::uuid, mentor, mentee FROM wanted
      WHERE NOT EXISTS (SELECT FROM standing WHERE (standing.mentor, standing.mentee) = (wanted.mentor, wanted.mentee))
      RETURNING id, mentor_id, mentee_id
    )
    SELECT id, mentor_id AS "mentorId", mentee_id AS "menteeId", true AS "isNew" FROM made
    UNION ALL SELECT id, mentor, mentee, false FROM standing`;

  return new Map(rows.map((row) => [`${row.mentorId} ${row.menteeId}`, row]));
}

function personAt(seated: ReadonlyMap<string, Seated>, { email }: Newcomer) {
  const person = seated.get(email);
  if (!person) throw new Error("Somebody was not seated: an address was not normalised");

  return person;
}

function pairOf(matched: ReadonlyMap<string, PairRow>, { mentor, mentee }: Two) {
  const row = matched.get(`${mentor.id} ${mentee.id}`);
  if (!row) throw new Error("A pair was neither made nor there");

  return { pair: row.id, isNew: row.isNew };
}
