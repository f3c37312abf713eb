import type { Client } from "pg";
import { sealWords } from "@/lib/seal/cipher";
import type { Keys } from "@/lib/seal/keys";
import { placeOf } from "@/lib/seal/sealed-columns";
import { asked, facts, later, lives } from "./lives";
import { firstNames, lastNames } from "./names";

const crowdCoordinator = "coordinator@example.org";

/** Tables in which a crowd stands, besides those of its facts. */
const founded = ["people", "pairs"];

/**
 * Founds a program of so many pairs, at every stage and over two years, in a few seconds, and gives its
 * id. In one transaction, as the operator: for as long as it lasts they may add dates, and read no
 * word; what would follow from each row by itself, such as letters, does not, and where the pairs stand
 * is found once for all of them.
 */
export async function foundCrowd(client: Client, pairs: number, keys: Keys) {
  const tables = [...founded, ...facts.map(({ table }) => table.split(" ")[0] ?? "")];
  const each = async (statement: (table: string) => string) => {
    for (const table of tables) await client.query(statement(table));
  };

  await client.query("begin");
  try {
    // The same crowd each time.
    await client.query("select setseed(0.42)");
    await each((table) => `alter table ${table} disable trigger user`);
    await each(
      (table) => `create policy founding_a_crowd on ${table} for insert with check (true)`,
    );
    const { program, coordinator } = await foundProgram(client, pairs);
    await client.query(later);
    await client.query(lives, [pairs]);
    await client.query(asked);
    await sealRequests(client, keys);
    await seat(client, program);
    for (const { table, rows } of facts) {
      await client.query(`insert into ${table} ${withIds(rows, program, coordinator)}`);
    }
    await each((table) => `drop policy founding_a_crowd on ${table}`);
    await each((table) => `alter table ${table} enable trigger user`);
    await client.query("analyze");
    await findWhereTheyStand(client, program);
    await client.query("commit");
    await client.query("analyze");
    return { program, coordinator };
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** The crowd has nothing to say, and says it in confidence. */
async function sealRequests(client: Client, keys: Keys) {
  const { rows } = await client.query<{ id: string; personId: string }>(
    `select id, mentee_id as "personId" from asked`,
  );
  const messages = rows.map((row) =>
    sealWords(
      keys,
      placeOf("help_requests.message", (name) => row[name as keyof typeof row]),
      "…",
    ),
  );
  await client.query("create temp table sealed (id uuid, message text) on commit drop");
  await client.query("insert into sealed select * from unnest($1::uuid[], $2::text[])", [
    rows.map(({ id }) => id),
    messages,
  ]);
}

async function foundProgram(client: Client, pairs: number) {
  const names = [`Grand programme de ${pairs} dyades`, `Large program of ${pairs} pairs`];
  const { rows: programs } = await client.query<{ id: string }>(
    `insert into programs (id, name_fr, name_en, coordination_name, coordination_email,
                           privacy_officer_name, privacy_officer_email)
     values (gen_random_uuid(), $1, $2, 'Marie-Ève Bouchard-Tremblay', $3,
             'Jean-Philippe Rancourt', 'privacy@example.org') returning id`,
    [...names, crowdCoordinator],
  );
  await client.query(
    `insert into people (id, email, name) values (gen_random_uuid(), $1, 'Marie-Ève Bouchard-Tremblay')
     on conflict (email) do nothing`,
    [crowdCoordinator],
  );
  const program = programs[0]?.id ?? "";
  const { rows } = await client.query<{ person_id: string }>(
    `insert into coordinators (program_id, person_id) select $1, id from people where email = $2 returning person_id`,
    [program, crowdCoordinator],
  );
  return { program, coordinator: rows[0]?.person_id ?? "" };
}

/** The people and their pairs; one in five hundred waits for somebody yet. */
async function seat(client: Client, program: string) {
  await client.query(
    `insert into people (id, email, name, locale, time_zone, arrived_at)
     select person_id, person_id || '@crowd.example.org',
       ($1::text[])[1 + floor(random() * array_length($1, 1))] || ' ' ||
         ($2::text[])[1 + floor(random() * array_length($2, 1))],
       case when random() < 0.7 then 'fr' else 'en' end::locale,
       case when random() < 0.9 then 'America/Toronto' else 'America/Vancouver' end, arrived_at
     from lives cross join lateral (values
       (mentor_id, mentor_arrived_at), (mentee_id, mentee_arrived_at),
       (waiting_id, null)
     ) as half (person_id, arrived_at) where person_id is not null`,
    [firstNames, lastNames],
  );
  await client.query(
    `insert into pairs (id, program_id, mentor_id, mentee_id, matched_at)
     select pair_id, $1, mentor_id, mentee_id, matched_at from lives`,
    [program],
  );
  await client.query(
    `insert into members (program_id, person_id, since, waits_since, waits_as)
     select $1::uuid, person_id, matched_at, null::timestamptz, null from lives
       cross join lateral (values (mentor_id), (mentee_id)) as half (person_id)
     union all
     select $1::uuid, waiting_id, matched_at, matched_at, 'mentee' from lives where waiting_id is not null`,
    [program],
  );
}

/** Where each pair stands, by what names it is found, and the numbers of the program: what triggers keep otherwise. */
async function findWhereTheyStand(client: Client, program: string) {
  await client.query("alter table pair_states disable trigger user");
  await client.query("grant tandem_keeper to current_user");
  await client.query(
    `with those as (select array_agg(id) as ids from pairs where program_id = $1)
     select keep_pair_states(ids), keep_pair_names(ids) from those`,
    [program],
  );
  await client.query("select count_anew($1)", [program]);
  await client.query("revoke tandem_keeper from current_user");
  await client.query("alter table pair_states enable trigger user");
}

function withIds(rows: string, program: string, coordinator: string) {
  return rows.replaceAll("$1", `'${program}'::uuid`).replaceAll("$2", `'${coordinator}'::uuid`);
}
