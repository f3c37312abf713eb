import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { ownerRole, withClient } from "@/lib/launch/postgres/roles";
import { logFrom } from "@/lib/log/log";
import { keys, template } from "./postgres";

const { superuserUrl, ownerUrl, appUrl, workerUrl } = inject("database");
// Of work that goes well a test says nothing.
logFrom("error");
const database = `test_${randomUUID().replaceAll("-", "")}`;
/** Where what was erased is noted. */
export const erasedFile = join(tmpdir(), `tandem-${database}-erased`);

// This file also runs as a setup file, before what a test file imports: so
// `lib/env` already reads the database of this file alone.
await withClient(superuserUrl, (client) =>
  client.query(`create database ${database} template ${template} owner ${ownerRole}`),
);
Object.assign(process.env, {
  DATABASE_URL: inDatabase(ownerUrl),
  DATABASE_APP_URL: inDatabase(appUrl),
  DATABASE_WORKER_URL: inDatabase(workerUrl),
  // Nothing listens there: a test that sends a letter says so itself.
  SMTP_URL: "smtp://127.0.0.1:9",
  TANDEM_ORIGIN: "http://localhost:3000",
  TANDEM_SECRET: "a secret for tests only, and long enough",
  TANDEM_KEYS: keys,
  TANDEM_ERASED: erasedFile,
});

afterAll(async () => {
  // Not imported above: it reads its settings, which are only now those of this file.
  const { disconnect } = await import("@/lib/data/db");
  await disconnect();
  await withClient(superuserUrl, (client) =>
    client.query(`drop database ${database} with (force)`),
  );
  await rm(erasedFile, { force: true });
});

/** The database of this test file: as its owner, and as the role that serves requests. */
export function useDatabase() {
  return {
    superuserUrl: inDatabase(superuserUrl),
    ownerUrl: inDatabase(ownerUrl),
    appUrl: inDatabase(appUrl),
    workerUrl: inDatabase(workerUrl),
  };
}

function inDatabase(url: string) {
  const other = new URL(url);
  other.pathname = database;
  return other.href;
}
