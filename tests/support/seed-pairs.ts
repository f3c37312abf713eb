import type { Client } from "pg";
import type { ProgramId } from "@/lib/domain/people";

/**
 * Matches many, one more on each day back from today: a third have not come, a third came and
 * set no date, a third met on the day after and confirmed nothing.
 */
export async function seedPairs(client: Client, program: ProgramId, count: number) {
  await client.query(
    `with halves as (
       select gen_random_uuid() as mentor, gen_random_uuid() as mentee, n,
         now() - n * interval '1 day' as matched from generate_series(1, $2::int) as n
     ), seated as (
       insert into people (id, email, name, arrived_at)
       select id, id || '@example.org', name, case when n % 3 > 0 then matched end
       from halves, lateral (values
         (mentor, (array['Aïcha', 'Benoît', 'Chloé', 'Dominique'])[1 + n % 4] || ' Tremblay-' || n),
         (mentee, (array['Éloi', 'Félicité', 'Gaël'])[1 + n % 3] || ' Roy ' || n)
       ) as half (id, name)
     )
     insert into pairs (id, program_id, mentor_id, mentee_id, matched_at)
     select gen_random_uuid(), $1::uuid, mentor, mentee, matched from halves`,
    [program, count],
  );
  await client.query(
    `insert into meetings_held
     select pair_id, program_id, 1, matched_at + interval '1 day' from pair_states
     where program_id = $1 and stage = 'no-date' and extract(epoch from now() - matched_at)::int / 86400 % 3 = 2`,
    [program],
  );
}
