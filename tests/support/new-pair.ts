import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { Locale } from "@/lib/domain/people";
import { privacyNoticeVersion } from "@/lib/domain/sign-in";
import { asOwner, asPerson } from "./stack";

/** Somebody who can be signed in as, and the language of their browser. */
export type Seat = { id: string; email: string; name: string; locale: Locale };

export type SeatedPair = { id: string; programId: string; mentor: Seat; mentee: Seat };

/** A program of its own, for what would change the words or the contacts of everybody else's. */
export async function newProgram() {
  const id = randomUUID();
  await asOwner((client) =>
    client.query(
      `insert into programs (id, name_fr, name_en, coordination_name, coordination_email,
                             privacy_officer_name, privacy_officer_email)
       values ($1, 'Mentorat du Nord', 'Northern Mentoring', 'Marguerite Fortin', 'nord@example.org',
               'Paul Gagnon', 'confidentialite@example.org')`,
      [id],
    ),
  );
  return id;
}

/**
 * A mentor who reads French and a mentee who reads English, in the demonstration's program unless said
 * otherwise; or somebody who is here already as the mentee.
 */
export async function newPair(program?: string, half?: Seat): Promise<SeatedPair> {
  const pair = await asOwner(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from programs order by created_at limit 1",
    );
    const programId = program ?? rows[0]?.id ?? "";
    const mentor = await seat(client, "Amélie Sansregret", "fr");
    const mentee = half ?? (await seat(client, "Théo O’Brien", "en"));
    const id = randomUUID();
    await client.query(
      "insert into pairs (id, program_id, mentor_id, mentee_id) values ($1, $2, $3, $4)",
      [id, programId, mentor.id, mentee.id],
    );
    return { id, programId, mentor, mentee };
  });

  await agree(pair.mentor);
  await agree(pair.mentee);
  return pair;
}

/** Somebody who coordinates the program, and no pair of it. */
export async function newCoordinator(programId: string): Promise<Seat> {
  const seated = await asOwner(async (client) => {
    const person = await seat(client, "Marguerite Fortin", "fr");
    await client.query("insert into coordinators (program_id, person_id) values ($1, $2)", [
      programId,
      person.id,
    ]);
    return person;
  });

  await agree(seated);
  return seated;
}

async function seat(client: Client, called: string, locale: Locale): Promise<Seat> {
  const id = randomUUID();
  // Told apart on the desk from the same people of another test.
  const name = `${called} ${id.slice(0, 4)}`;
  const email = `${id}@example.org`;
  await client.query("insert into people (id, email, name, locale) values ($1, $2, $3, $4)", [
    id,
    email,
    name,
    locale,
  ]);
  return { id, email, name, locale };
}

async function agree({ id }: Seat) {
  await asPerson(id, (client) =>
    client.query(
      "insert into consents (person_id, notice_version) values ($1, $2) on conflict do nothing",
      [id, privacyNoticeVersion],
    ),
  );
}
