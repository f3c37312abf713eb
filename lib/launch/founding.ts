import type { Client } from "pg";

/** Somebody who is to coordinate a program; whoever has the address already keeps the name that is kept. */
export type Appointed = { email: string; name: string };

/** A program as whoever operates Tandem sees it. */
export type Founded = { id: string; fr: string; en: string; coordinators: ReadonlyArray<string> };

/**
 * Founds a program, by its two names, with the person who coordinates it first. Who speaks for it, and who answers
 * for its privacy, is that person until its settings name others. Gives the id of the program.
 */
export async function foundProgram(
  client: Client,
  { fr, en }: { fr: string; en: string },
  first: Appointed,
) {
  await client.query("begin");
  const { rows } = await client.query<{ id: string }>(
    `insert into programs (id, name_fr, name_en, coordination_name, coordination_email,
                           privacy_officer_name, privacy_officer_email)
     values (gen_random_uuid(), $1, $2, $3, $4, $3, $4) returning id`,
    [fr, en, first.name, first.email],
  );
  const id = rows[0]?.id ?? "";
  await seat(client, id, first);
  await client.query("commit");

  return id;
}

/** Has somebody coordinate a program too, as when it has lost its last coordinator. Whether there is such a program. */
export async function appoint(client: Client, program: string, person: Appointed) {
  const { rows } = await client.query("select from programs where id::text = $1", [program]);
  if (rows.length === 0) return false;

  await client.query("begin");
  await seat(client, program, person);
  await client.query("commit");
  return true;
}

/** Every program, the first of them first, with the addresses of who coordinates it. */
export async function listPrograms(client: Client): Promise<ReadonlyArray<Founded>> {
  const { rows } = await client.query<Founded>(
    `select id, name_fr as fr, name_en as en, array(
       select email from coordinators join people on people.id = person_id
       where program_id = programs.id order by since, person_id
     ) as coordinators from programs order by created_at, id`,
  );
  return rows;
}

/** Within a transaction. What Postgres writes to nobody in nobody's name is asked for here, by the letter's task. */
async function seat(client: Client, program: string, { email, name }: Appointed) {
  await client.query(
    `insert into people (id, email, name) values (gen_random_uuid(), $1, $2) on conflict (email) do nothing`,
    [email, name],
  );
  const { rows } = await client.query<{ id: string }>(
    `insert into coordinators (program_id, person_id) select $1, id from people where email = $2
     on conflict do nothing returning person_id as id`,
    [program, email],
  );
  for (const { id } of rows) {
    await client.query("select leave_for_later('coordinator-invitation', $1, $2)", [program, id]);
  }
}
