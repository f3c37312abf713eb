import type { Client } from "pg";
import type { Actor, Locale, Pair } from "@/lib/domain/people";
import { withClient } from "@/lib/launch/postgres/roles";
import * as cast from "./cast";

/** Founds the two programs and seats the cast in them, with nothing written yet. */
export async function seatCast(ownerUrl: string) {
  await withClient(ownerUrl, async (client) => {
    for (const program of [cast.program, cast.otherProgram]) await seatProgram(client, program);

    await seatPerson(client, cast.amina, "Amina Benali", "fr", "America/Toronto");
    await seatPerson(client, cast.theo, "Théo Lavoie", "en", "America/Vancouver");
    await seatPerson(client, cast.sofia, "Sofia Marchetti", "fr", "America/Toronto");
    await seatPerson(client, cast.ravi, "Ravi Menon", "en", "America/Halifax");
    await seatPerson(client, cast.noor, "Noor Haddad", "fr", "America/Toronto");
    await seatPerson(client, cast.helene, "Hélène Roy", "fr", "America/Toronto");

    for (const pair of [cast.pair, cast.otherPair]) await seatPair(client, pair);
  });
}

export async function seatPair(client: Client, { id, programId, mentorId, menteeId }: Pair) {
  await client.query(
    "insert into pairs (id, program_id, mentor_id, mentee_id) values ($1, $2, $3, $4)",
    [id, programId, mentorId, menteeId],
  );
}

async function seatProgram(client: Client, id: string) {
  await client.query(
    `insert into programs (id, name_fr, name_en, coordination_name, coordination_email,
                           privacy_officer_name, privacy_officer_email)
     values ($1, 'Programme de mentorat', 'Mentoring program', 'Sofia Marchetti',
             'coordination@example.org', 'Paul Gagnon', 'confidentialite@example.org')`,
    [id],
  );
}

async function seatPerson(
  client: Client,
  { id, coordinates }: Actor,
  name: string,
  locale: Locale,
  timeZone: string,
) {
  const email = `${name
    .split(" ")[0]
    ?.normalize("NFD")
    .replace(/\P{ASCII}/gu, "")
    .toLowerCase()}@example.org`;
  await client.query(
    "insert into people (id, email, name, locale, time_zone, arrived_at) values ($1, $2, $3, $4, $5, now())",
    [id, email, name, locale, timeZone],
  );
  for (const programId of coordinates) {
    await client.query("insert into coordinators (program_id, person_id) values ($1, $2)", [
      programId,
      id,
    ]);
  }
}
