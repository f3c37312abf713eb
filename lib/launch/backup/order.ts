import { resolve } from "node:path";
import { findOwnerUrl } from "../apart";
import { addressFor } from "../postgres/roles";
import { keepSecret } from "../secret";
import { readSettings } from "../settings";

/** Which file, and the words that open it. */
export function readBackupOrder() {
  const file = process.argv[3];
  const { backupKey } = readSettings(process.env);
  if (!file) throw new Error("Name a file, as in: npm run backup -- tandem.backup");
  if (!backupKey) throw new Error("Set BACKUP_KEY: without it nobody reads the backup again.");

  return { file: resolve(file), words: backupKey };
}

/**
 * The way in for whoever may read every row, which not even the owner of the tables may: our own
 * PostgreSQL has one, and of another DATABASE_BACKUP_URL names it.
 */
export async function findSuperUrl() {
  const { backupUrl, databaseUrl, dataFolder, secret } = readSettings(process.env);
  if (backupUrl) return backupUrl;
  if (databaseUrl) {
    throw new Error("Set DATABASE_BACKUP_URL to a role that row-level security does not bind.");
  }
  return superUrlFor(await findOwnerUrl(), secret ?? (await keepSecret(dataFolder)));
}

export function superUrlFor(ownerUrl: string, secret: string) {
  return addressFor(ownerUrl, "postgres", secret);
}
