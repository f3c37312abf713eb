import { createHmac, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { appRole, ownerRole, rolePassword, withClient } from "@/lib/launch/postgres/roles";

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
       values ($1, $2, now() + interval '1 hour')`,
      [hash, person],
    ),
  );

  return token;
}

/** The way to the database of the running stack, for a role of ours. */
export function addressFor(role: string) {
  const port = noted("postgres/postmaster.pid").split("\n")[3];

  return `postgresql://${role}:${rolePassword(stackSecret(), role)}@127.0.0.1:${port}/tandem`;
}

export function stackSecret() {
  return noted("secret");
}

function noted(file: string) {
  return readFileSync(join(process.env.TANDEM_DATA_DIR ?? "", file), "utf8");
}
