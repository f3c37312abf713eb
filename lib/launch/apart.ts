import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressFor, ownerRole, workerRole } from "./postgres/roles";
import { spareFor } from "./postgres/start";
import { keepKeys, keepSecret } from "./secret";
import { readSettings, type Settings } from "./settings";
import { surroundings } from "./surroundings";

/** Makes this process one of a Tandem that already runs: on its database, with its secret and its mail. */
export async function joinRunning() {
  const settings = readSettings(process.env);
  const secret = settings.secret ?? (await keepSecret(settings.dataFolder));
  const keys = await findKeys();
  const workerUrl = settings.databaseWorkerUrl ?? (await findWorkerUrl(settings, secret));

  Object.assign(process.env, surroundings(settings, { secret, keys, workerUrl }));
  // It serves nobody, and has no other way into the database than the worker's.
  process.env.DATABASE_APP_URL = workerUrl;
  return workerUrl;
}

/** The keys that seal what people write: those that were given, or those of a Tandem that runs. */
export async function findKeys() {
  const { keys, dataFolder } = readSettings(process.env);

  return keys ?? keepKeys(dataFolder);
}

/** The way in for the owner of the database: the one that was given, or that of a Tandem that runs. */
export async function findOwnerUrl() {
  const { databaseUrl, dataFolder, secret } = readSettings(process.env);
  if (databaseUrl) return databaseUrl;

  const url = `postgresql://127.0.0.1:${await findPort(dataFolder)}/tandem`;
  return addressFor(url, ownerRole, secret ?? (await keepSecret(dataFolder)));
}

async function findWorkerUrl({ databaseUrl, dataFolder }: Settings, secret: string) {
  const url = databaseUrl ?? `postgresql://127.0.0.1:${await findPort(dataFolder)}/tandem`;
  return addressFor(url, workerRole, secret);
}

/** The port of the PostgreSQL that `npm start` has started on a data folder. */
async function findPort(dataFolder: string) {
  for (const folder of [dataFolder, spareFor(dataFolder)]) {
    const note = await readFile(join(folder, "postgres/postmaster.pid"), "utf8").catch(() => "");
    const port = note.split("\n")[3];
    if (port) return port;
  }
  throw new Error(`No Tandem runs on ${dataFolder}. Start it first, or set DATABASE_WORKER_URL.`);
}
