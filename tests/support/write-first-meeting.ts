import type { SeatedPair } from "./new-pair";
import { asPerson } from "./stack";

/** A first meeting behind a pair: a prompt kept for later, a clause to decide, and one reflection of two shared. */
export async function writeFirstMeeting({ id, programId, mentor, mentee }: SeatedPair) {
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
         ($1, $2, 'schedule', 1, false, '{"frequency": ["monthly"]}', 'Jamais le vendredi', 'fr', $3),
         ($1, $2, 'cancellations', 1, true, '{}', '', 'fr', $3)`,
      mentor.id,
    );
  });

  await asPerson(mentee.id, (client) =>
    client.query(
      `insert into reflections values
         ($1, $2, $3, 'in-three-years', 'Leading a hospital', 'en', 1, now(), now()),
         ($1, $2, $3, 'what-would-help', 'A rest, to be honest', 'en', 1, now(), null)`,
      [id, programId, mentee.id],
    ),
  );
}
