import { randomUUID } from "node:crypto";
import type { Seat, SeatedPair } from "./new-pair";
import { asPerson, sealed } from "./stack";

/** Something of everything in a pair's space, each in the name of the one who would have written it. */
export async function writePair({ id, programId, mentor, mentee }: SeatedPair) {
  const about = [id, programId];
  const hash = randomUUID();
  const seal = sealsOf(id, mentor.id);
  const hers = { id: randomUUID(), suggestedById: mentor.id };

  await asPerson(mentor.id, async (client) => {
    const write = (sql: string, ...more: unknown[]) => client.query(sql, [...about, ...more]);
    await write(
      `insert into meeting_dates values ($1, $2, 1, now() + interval '2 days', 'America/Toronto', 1, $3)`,
      mentor.id,
    );
    await write(
      "insert into meeting_places values ($1, $2, 1, $3)",
      sealed("meeting_places.place", { pairId: id, meeting: 1 }, "https://video.example.org/nous"),
    );
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
      `insert into preparation_notes values ($1, $2, $3, 'hopes', $4, 'fr', 1, now(), now()),
                                            ($1, $2, $3, 'interests', $5, 'fr', 1, now(), null)`,
      mentor.id,
      seal.note("hopes", "Écouter mieux, même pressée"),
      seal.note("interests", "Le canot"),
    );
    await write(
      `insert into clause_revisions values
         ($1, $2, 'schedule', 1, false, '{"frequency": ["monthly"], "until": ["a-year"]}', $4, 'fr', $3),
         ($1, $2, 'cancellations', 1, true, '{}', '', 'fr', $3)`,
      mentor.id,
      seal.clause("schedule", "Jamais le vendredi"),
    );
    await write(
      `insert into clause_suggestions values
         ($4, $1, $2, 'schedule', gen_random_uuid(), $5, 'fr', $3)`,
      mentor.id,
      hers.id,
      sealed("clause_suggestions.text", hers, "Plutôt le jeudi"),
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

  const his = { id: randomUUID(), suggestedById: mentee.id };
  const withdrawn = { id: randomUUID(), suggestedById: mentee.id };
  const asked = { id: randomUUID(), personId: mentee.id };
  await asPerson(mentee.id, async (client) => {
    await client.query(
      `insert into meeting_attendances values ($1, $2, 1, $3, now(), 'rapport'),
                                              ($1, $2, 2, $3, now(), 'settle')`,
      [...about, mentee.id],
    );
    await client.query(
      `insert into clause_suggestions values
         ($4, $1, $2, 'schedule', gen_random_uuid(), $5, 'en', $3),
         ($6, $1, $2, 'schedule', gen_random_uuid(), $7, 'en', $3)`,
      [
        ...[...about, mentee.id],
        ...[his.id, sealed("clause_suggestions.text", his, "Rather in the morning")],
        ...[withdrawn.id, sealed("clause_suggestions.text", withdrawn, "A walk now and then")],
      ],
    );
    await client.query(
      `update clause_suggestions set outcome = 'withdrawn', settled_at = now(), settled_by_id = $3
       where pair_id = $1 and program_id = $2 and id = $4`,
      [...about, mentee.id, withdrawn.id],
    );
    await client.query(
      `insert into reflections values
         ($1, $2, $3, 'in-three-years', $4, 'en', 1, now(), now())`,
      [
        ...about,
        mentee.id,
        sealsOf(id, mentee.id).reflection("in-three-years", "Leading a hospital"),
      ],
    );
    await client.query("insert into help_requests values ($4, $2, $1, $3, $4, $5, 'en')", [
      ...[...about, mentee.id, asked.id],
      sealed("help_requests.message", asked, "Could you help us find a time?"),
    ]);
  });
}

/** Seals what one of the two writes about their pair. */
export function sealsOf(pairId: string, personId: string) {
  const own = { pairId, personId };

  return {
    note: (prompt: string, text: string) =>
      sealed("preparation_notes.text", { ...own, prompt }, text),
    clause: (clause: string, text: string) =>
      sealed("clause_revisions.text", { pairId, clause, revision: 1, savedById: personId }, text),
    reflection: (question: string, text: string) =>
      sealed("reflections.text", { ...own, question }, text),
  };
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
