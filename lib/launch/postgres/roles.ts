import { createHmac } from "node:crypto";
import { Client } from "pg";

export const ownerRole = "tandem_owner";
export const appRole = "tandem_app";

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

/** Lets the role that serves requests sign in, once the migrations have made it. */
export async function openAppRole(ownerUrl: string, secret: string) {
  const password = rolePassword(secret, appRole);
  await withClient(ownerUrl, (client) =>
    client.query(`alter role ${appRole} login password '${password}'`),
  );

  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = password;
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
