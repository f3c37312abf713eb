import {
  appRole,
  openRole,
  ownerRole,
  prepareDatabase,
  rolePassword,
  withClient,
  workerRole,
} from "./postgres/roles";
import { startPostgres } from "./postgres/start";
import { run } from "./program";
import type { Settings } from "./settings";

const database = "tandem";

/** The address of the database for its owner: the one that was given, or our own. */
export async function openDatabase(
  settings: Settings,
  secret: string,
  { say, giveUp }: { say: (message: string) => void; giveUp: (reason: string) => void },
) {
  if (settings.databaseUrl) return { ownerUrl: settings.databaseUrl, stop: async () => {} };

  const password = rolePassword(secret, "postgres");
  const postgres = await startPostgres({ folder: settings.dataFolder, password, say, giveUp });
  await prepareDatabase(postgres.url("postgres"), { database, secret });

  return {
    ownerUrl: postgres.url(database, ownerRole, rolePassword(secret, ownerRole)),
    stop: () => postgres.stop(),
  };
}

/** Brings the tables up to date, and gives the addresses for the roles that serve requests and do what waits. */
export async function prepareTables(
  settings: Settings,
  { ownerUrl, secret, keys }: { ownerUrl: string; secret: string; keys: string },
) {
  await run("migrations", { ...process.env, DATABASE_URL: ownerUrl, TANDEM_KEYS: keys });

  return {
    appUrl: settings.databaseAppUrl ?? (await openRole(ownerUrl, appRole, secret)),
    workerUrl: settings.databaseWorkerUrl ?? (await openRole(ownerUrl, workerRole, secret)),
  };
}

/** Whether there is nobody left to seat: real people are here, or all of the demonstration, whose coordinator comes last. */
export async function isInhabited(ownerUrl: string) {
  return (
    (await isThere(ownerUrl, "select from coordinators limit 1")) || (await hasRealPeople(ownerUrl))
  );
}

/** Whether anybody is here, or was, who is not made up. */
export function hasRealPeople(ownerUrl: string) {
  return isThere(ownerUrl, "select from people where email not like '%example.org' limit 1");
}

export function hasProgram(ownerUrl: string) {
  return isThere(ownerUrl, "select from programs limit 1");
}

export function isDemonstration(ownerUrl: string) {
  return isThere(ownerUrl, "select from people where email = 'mentor@example.org'");
}

function isThere(ownerUrl: string, query: string) {
  return withClient(ownerUrl, async (client) => (await client.query(query)).rows.length > 0);
}
