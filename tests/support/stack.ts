import { createHmac, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { appRole, ownerRole, rolePassword, withClient } from "@/lib/launch/postgres/roles";
import { openWords, sealWords } from "@/lib/seal/cipher";
import { readKeys } from "@/lib/seal/keys";
import { placeOf, type RowOf, type SealedColumn } from "@/lib/seal/sealed-columns";

/** To the database of the running stack, as the operator who founds programs. */
export function asOwner<T>(work: (client: Client) => Promise<T>) {
  return withClient(addressFor(ownerRole), work);
}

/** To the database of the running stack, in one person's name. */
export function asPerson<T>(id: string, work: (client: Client) => Promise<T>) {
  return withClient(addressFor(appRole), async (client) => {
    await client.query("select set_config('app.person_id', $1, false)", [id]);
    return work(client);
  });
}

/** The token of a session that has just begun, as signing in by a code makes it. */
export async function openSession(person: string) {
  const token = randomUUID();
  const hash = createHmac("sha256", stackSecret()).update(`session:${token}`).digest("base64url");
  await asPerson(person, (client) =>
    client.query(
      `insert into sessions (token_hash, person_id, expires_at)
       values ($1, $2, now() + interval '1 day')`,
      [hash, person],
    ),
  );

  return token;
}

/** Lets time go by for the sessions of a person: since they were last used, and since they proved who they are. */
export async function ageSessions(person: string, by: string) {
  await asPerson(person, (client) =>
    client.query(
      `update sessions set last_seen_at = last_seen_at - $1::interval,
         proved_at = proved_at - $1::interval, expires_at = expires_at - $1::interval
       where person_id = $2`,
      [by, person],
    ),
  );
}

/** Until when each session of a person lives as things stand. */
export async function sessionEnds(person: string): Promise<ReadonlyArray<Date>> {
  return asPerson(person, async (client) => {
    const { rows } = await client.query<{ expires_at: Date }>(
      "select expires_at from sessions order by created_at",
    );
    return rows.map(({ expires_at }) => expires_at);
  });
}

/** The way to the database of the running stack, for a role of ours. */
export function addressFor(role: string) {
  const port = noted("postgres/postmaster.pid").split("\n")[3];

  return `postgresql://${role}:${rolePassword(stackSecret(), role)}@127.0.0.1:${port}/tandem`;
}

export function stackSecret() {
  return noted("secret");
}

export function stackKeys() {
  return noted("keys");
}

/** Words as the running stack keeps them: sealed for one column of one row. */
export function sealed<Column extends SealedColumn>(
  column: Column,
  row: RowOf<Column>,
  words: string,
) {
  return sealWords(readKeys(stackKeys()), placeIn(column, row), words);
}

/** The words that the running stack has sealed there. */
export function opened<Column extends SealedColumn>(
  column: Column,
  row: RowOf<Column>,
  words: string,
) {
  return openWords(readKeys(stackKeys()), placeIn(column, row), words);
}

function placeIn(column: SealedColumn, row: Readonly<Record<string, string | number>>) {
  return placeOf(column, (name) => row[name]);
}

function noted(file: string) {
  return readFileSync(join(process.env.TANDEM_DATA_DIR ?? "", file), "utf8");
}
