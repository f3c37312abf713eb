import type { SeatedPair } from "./new-pair";
import { asPerson } from "./stack";
import { sealsOf } from "./write-pair";

/** A first meeting behind a pair: a prompt kept for later, a clause to decide, and one reflection of two shared. */
export async function writeFirstMeeting({ id, programId, mentor, mentee }: SeatedPair) {
  const { reflection } = sealsOf(id, mentee.id);

  await asPerson(mentor.id, async (client) => {
    const write = (sql: string, ...more: unknown[]) => client.query(sql, [id, programId, ...more]);

    await write(`insert into meetings_held values ($1, $2, 1, now() - interval '20 days')`);
    await write(
      `insert into prompt_marks values ($1, $2, 1, 'success', 'kept-for-later', $3),
                                       ($1, $2, 1, 'interests', 'talked-about', $3)`,
      mentor.id,
    );
    await write(
      `insert into clause_revisions values
         ($1, $2, 'schedule', 1, false, '{"frequency": ["monthly"]}', $4, 'fr', $3),
         ($1, $2, 'cancellations', 1, true, '{}', '', 'fr', $3)`,
      mentor.id,
      sealsOf(id, mentor.id).clause("schedule", "Jamais le vendredi"),
    );
  });

  await asPerson(mentee.id, (client) =>
    client.query(
      `insert into reflections values
         ($1, $2, $3, 'in-three-years', $4, 'en', 1, now(), now()),
         ($1, $2, $3, 'what-would-help', $5, 'en', 1, now(), null)`,
      [
        ...[id, programId, mentee.id],
        reflection("in-three-years", "Leading a hospital"),
        reflection("what-would-help", "A rest, to be honest"),
      ],
    ),
  );
}
