import { createHmac } from "node:crypto";
import { Client } from "pg";

export const ownerRole = "tandem_owner";
export const appRole = "tandem_app";
export const workerRole = "tandem_worker";

/** The passwords of the roles follow from the one secret, and are kept nowhere. */
export function rolePassword(secret: string, role: string) {
  return createHmac("sha256", secret).update(`password of ${role}`).digest("hex");
}

/** Makes the owner and its database; what is there already stays. */
export async function prepareDatabase(
  superuserUrl: string,
  { database, secret }: { database: string; secret: string },
) {
  await withClient(superuserUrl, async (client) => {
    const password = rolePassword(secret, ownerRole);
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $2) as database`,
      [ownerRole, database],
    );
    const verb = rows[0]?.role ? "alter" : "create";
    await client.query(`${verb} role ${ownerRole} login createrole password '${password}'`);
    if (!rows[0]?.database) await client.query(`create database ${database} owner ${ownerRole}`);
  });
}

/** Lets a role sign in, once the migrations have made it, and gives its way into the database. */
export async function openRole(ownerUrl: string, role: string, secret: string) {
  await withClient(ownerUrl, (client) =>
    client.query(`alter role ${role} login password '${rolePassword(secret, role)}'`),
  );

  return addressFor(ownerUrl, role, secret);
}

/** The way into the same database for another role. */
export function addressFor(ownerUrl: string, role: string, secret: string) {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.href;
}

export async function withClient<T>(
  connectionString: string,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
