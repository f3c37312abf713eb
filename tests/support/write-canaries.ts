import { randomUUID } from "node:crypto";
import type { Seat, SeatedPair } from "./new-pair";
import { asPerson, sealed } from "./stack";
import { sealsOf } from "./write-pair";

/** Words that stand nowhere else, by what they are written in and by whom. */
export type Canaries = Record<(typeof written)[number], string>;

const written = [
  "mentor's note",
  "mentor's note that is shown",
  "mentor's clause",
  "mentor's suggestion",
  "mentee's withdrawn suggestion",
  "mentee's reflection",
  "mentee's shared reflection",
  "mentee's request for help",
  "mentee's reason to end",
] as const;

/** What every canary may be read by: the table of the product's design. */
export const canaryReaders: Record<keyof Canaries | "coordinator's note", ReadonlyArray<string>> = {
  "mentor's note": ["mentor"],
  "mentor's note that is shown": ["mentor", "mentee"],
  "mentor's clause": ["mentor", "mentee"],
  "mentor's suggestion": ["mentor", "mentee"],
  "mentee's withdrawn suggestion": ["mentee"],
  "mentee's reflection": ["mentee"],
  "mentee's shared reflection": ["mentor", "mentee"],
  "mentee's request for help": ["mentee", "coordinator"],
  "mentee's reason to end": ["mentee"],
  "coordinator's note": ["coordinator"],
};

/**
 * Writes in everything that a person can write in, each in the name of its writer:
 * in a pair that has met, whose mentee doubts, and asks to end without showing more.
 */
export async function writeCanaries({ id, programId, mentor, mentee }: SeatedPair) {
  const about = [id, programId];
  const words = Object.fromEntries(
    written.map((name) => [name, `canary${randomUUID().replaceAll("-", "")}`]),
  ) as Canaries;
  const [hers, his] = [sealsOf(id, mentor.id), sealsOf(id, mentee.id)];
  const own = { id: randomUUID(), personId: mentee.id };

  await asPerson(mentor.id, async (client) => {
    const write = (sql: string, ...more: unknown[]) =>
      client.query(sql, [...about, mentor.id, ...more]);
    await write(
      `insert into preparation_notes values ($1, $2, $3, 'interests', $4, 'fr', 1, now(), null),
                                            ($1, $2, $3, 'hopes', $5, 'fr', 1, now(), now())`,
      hers.note("interests", words["mentor's note"]),
      hers.note("hopes", words["mentor's note that is shown"]),
    );
    await write(`insert into meeting_attendances values ($1, $2, 1, $3, now(), 'expectations')`);
    await write(
      `insert into clause_revisions values ($1, $2, 'schedule', 1, false, '{}', $4, 'fr', $3)`,
      hers.clause("schedule", words["mentor's clause"]),
    );
    await write(
      `insert into clause_suggestions values ($4, $1, $2, 'schedule', gen_random_uuid(), $5, 'fr', $3)`,
      ...suggested(mentor.id, words["mentor's suggestion"]),
    );
    await client.query(
      "insert into meetings_held values ($1, $2, 1, now() - interval '2 days')",
      about,
    );
  });

  await asPerson(mentee.id, async (client) => {
    const write = (sql: string, ...more: unknown[]) =>
      client.query(sql, [...about, mentee.id, ...more]);
    await write(`insert into meeting_attendances values ($1, $2, 1, $3, now(), 'expectations')`);
    await write(
      `insert into clause_suggestions values ($4, $1, $2, 'schedule', gen_random_uuid(), $5, 'en', $3)`,
      ...suggested(mentee.id, words["mentee's withdrawn suggestion"]),
    );
    await write(
      `update clause_suggestions set outcome = 'withdrawn', settled_at = now(), settled_by_id = $3
       where pair_id = $1 and program_id = $2 and suggested_by_id = $3`,
    );
    await write(
      `insert into reflections values ($1, $2, $3, 'what-would-help', $4, 'en', 1, now(), null),
                                      ($1, $2, $3, 'in-three-years', $5, 'en', 1, now(), now())`,
      his.reflection("what-would-help", words["mentee's reflection"]),
      his.reflection("in-three-years", words["mentee's shared reflection"]),
    );
    await write("insert into fit_answers values ($1, $2, $3, 'reservations')");
    await write(
      "insert into help_requests values ($4, $2, $1, $3, gen_random_uuid(), $5, 'en')",
      own.id,
      sealed("help_requests.message", own, words["mentee's request for help"]),
    );
    await write(
      "insert into ending_requests values ($4, $2, $1, $3, $5, 'en', false, false)",
      own.id,
      sealed("ending_requests.reason", own, words["mentee's reason to end"]),
    );
  });

  return words;
}

/** What a coordinator notes about the pair, on its page. */
export async function writeNote({ id, programId }: SeatedPair, coordination: Seat) {
  const word = `canary${randomUUID().replaceAll("-", "")}`;
  const note = { id: randomUUID(), writtenById: coordination.id };
  await asPerson(coordination.id, (client) =>
    client.query(
      `insert into coordinator_notes (id, program_id, pair_id, key, written_by_id, text, text_locale)
       values ($5, $1, $2, gen_random_uuid(), $3, $4, 'fr')`,
      [programId, id, coordination.id, sealed("coordinator_notes.text", note, word), note.id],
    ),
  );
  return word;
}

/** The id of a suggestion to come, and its words. */
function suggested(suggestedById: string, text: string) {
  const id = randomUUID();

  return [id, sealed("clause_suggestions.text", { id, suggestedById }, text)];
}
