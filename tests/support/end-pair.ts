import type { SeatedPair } from "./new-pair";
import { asPerson } from "./stack";

/** Ends a pair of the running stack as its people do, and gives the id of the ending. */
export async function endPair(pair: SeatedPair, coordinatorId: string) {
  await asPerson(pair.mentee.id, (client) =>
    client.query(
      `insert into ending_requests
         (id, program_id, pair_id, person_id, reason, reason_locale, shows_reason, shows_asker)
       values (gen_random_uuid(), $1, $2, $3, '', 'en', false, false)`,
      [pair.programId, pair.id, pair.mentee.id],
    ),
  );
  return asPerson(coordinatorId, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `update endings set completed_at = now(), completed_by_id = $1 where pair_id = $2 returning id`,
      [coordinatorId, pair.id],
    );
    return rows[0]?.id ?? "";
  });
}
