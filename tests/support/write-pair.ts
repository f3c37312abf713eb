import { randomUUID } from "node:crypto";
import type { Seat, SeatedPair } from "./new-pair";
import { asPerson } from "./stack";

/** Something of everything in a pair's space, each in the name of the one who would have written it. */
export async function writePair({ id, programId, mentor, mentee }: SeatedPair) {
  const about = [id, programId];
  const hash = randomUUID();

  await asPerson(mentor.id, async (client) => {
    const write = (sql: string, ...more: unknown[]) => client.query(sql, [...about, ...more]);
    await write(
      `insert into meeting_dates values ($1, $2, 1, now() + interval '2 days', 'America/Toronto', 1, $3)`,
      mentor.id,
    );
    await write(`insert into meeting_places values ($1, $2, 1, 'https://video.example.org/nous')`);
    await write(
      `insert into meeting_attendances values ($1, $2, 1, $3, now(), 'expectations'),
                                              ($1, $2, 2, $3, now(), 'left-open')`,
      mentor.id,
    );
    await write(
      `insert into prompt_marks values ($1, $2, 1, 'interests', 'talked-about', $3),
                                       ($1, $2, 1, 'success', 'kept-for-later', $3)`,
      mentor.id,
    );
    await write(
      `insert into preparation_notes values ($1, $2, $3, 'hopes', 'Écouter mieux, même pressée', 'fr', 1, now(), now()),
                                            ($1, $2, $3, 'interests', 'Le canot', 'fr', 1, now(), null)`,
      mentor.id,
    );
    await write(
      `insert into clause_revisions values
         ($1, $2, 'schedule', 1, false, '{"frequency": ["monthly"], "until": ["a-year"]}', 'Jamais le vendredi', 'fr', $3),
         ($1, $2, 'cancellations', 1, true, '{}', '', 'fr', $3)`,
      mentor.id,
    );
    await write(
      `insert into clause_suggestions values
         (gen_random_uuid(), $1, $2, 'schedule', gen_random_uuid(), 'Plutôt le jeudi', 'fr', $3)`,
      mentor.id,
    );
    await write(
      `insert into agreement_versions values ($1, $2, 1, 0, 0, 0, 1, 1, gen_random_uuid(), $3)`,
      hash,
    );
    await write(
      `insert into agreement_confirmations values ($1, $2, 1, $3, $4, 'fr')`,
      mentor.id,
      hash,
    );
  });

  await asPerson(mentee.id, async (client) => {
    await client.query(
      `insert into meeting_attendances values ($1, $2, 1, $3, now(), 'rapport'),
                                              ($1, $2, 2, $3, now(), 'settle')`,
      [...about, mentee.id],
    );
    await client.query(
      `insert into clause_suggestions values
         (gen_random_uuid(), $1, $2, 'schedule', gen_random_uuid(), 'Rather in the morning', 'en', $3),
         (gen_random_uuid(), $1, $2, 'schedule', gen_random_uuid(), 'A walk now and then', 'en', $3)`,
      [...about, mentee.id],
    );
    await client.query(
      `update clause_suggestions set outcome = 'withdrawn', settled_at = now(), settled_by_id = $3
       where pair_id = $1 and program_id = $2 and text = 'A walk now and then'`,
      [...about, mentee.id],
    );
    await client.query(
      `insert into reflections values
         ($1, $2, $3, 'in-three-years', 'Leading a hospital', 'en', 1, now(), now())`,
      [...about, mentee.id],
    );
    await client.query(
      `insert into help_requests values ($4, $2, $1, $3, $4, 'Could you help us find a time?', 'en')`,
      [...about, mentee.id, randomUUID()],
    );
  });
}

/** They met two days ago, and one of them doubts that the match suits. */
export async function writeDoubt({ id, programId }: SeatedPair, { id: person }: Seat) {
  await asPerson(person, async (client) => {
    await client.query(
      "insert into meetings_held values ($1, $2, 1, now() - interval '2 days') on conflict do nothing",
      [id, programId],
    );
    await client.query("insert into fit_answers values ($1, $2, $3, 'reservations')", [
      id,
      programId,
      person,
    ]);
  });
}
