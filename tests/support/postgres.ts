import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import {
  appRole,
  openRole,
  ownerRole,
  prepareDatabase,
  rolePassword,
  workerRole,
} from "@/lib/launch/postgres/roles";
import { type Postgres, startPostgres } from "@/lib/launch/postgres/start";
import { run } from "@/lib/launch/program";
import { seatCast } from "./seat-cast";
import { temporaryFolder } from "./temporary-folder";

const secret = "a secret for tests only";
/** One key, of nothing but the letter k. */
export const keys = Buffer.alloc(32, "k").toString("base64");
export const template = "tandem_template";

/** One server for the whole run, and a migrated database with the cast in it that each test file copies. */
export default async function setUp(project: TestProject) {
  const folder = temporaryFolder("test");
  const postgres = await startPostgres({ folder, password: "for-tests-only", durable: false });
  const tearDown = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };

  try {
    project.provide("database", await makeTemplate(postgres));
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}

async function makeTemplate(postgres: Postgres) {
  const superuserUrl = postgres.url("postgres");
  const ownerUrl = postgres.url(template, ownerRole, rolePassword(secret, ownerRole));
  await prepareDatabase(superuserUrl, { database: template, secret });
  await run("migrations", { ...process.env, DATABASE_URL: ownerUrl, TANDEM_KEYS: keys });
  await seatCast(ownerUrl);

  return {
    superuserUrl,
    ownerUrl,
    appUrl: await openRole(ownerUrl, appRole, secret),
    workerUrl: await openRole(ownerUrl, workerRole, secret),
  };
}

declare module "vitest" {
  interface ProvidedContext {
    database: { superuserUrl: string; ownerUrl: string; appUrl: string; workerUrl: string };
  }
}
