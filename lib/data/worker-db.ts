import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { env } from "@/lib/env";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { fault } from "@/lib/log/log";
import type { Transaction } from "./db";
import { withoutContent } from "./errors";
import { watchForSilence } from "./silence";

const globalForWorker = globalThis as { tandemWorker?: { pool: Pool; prisma?: PrismaClient } };

/** The connections of the role that does what waits: for the jobs themselves, and for `asWorker`. */
export function workerPool() {
  globalForWorker.tandemWorker ??= { pool: connect(env().DATABASE_WORKER_URL) };
  return globalForWorker.tandemWorker.pool;
}

function connect(connectionString: string | undefined) {
  if (!connectionString) throw new Error("DATABASE_WORKER_URL is missing.");

  const pool = new Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  watchForSilence(pool, { giveUpMs: 60_000 });
  const complain = (error: Error) => fault("database-lost", error);
  // One that breaks while it is idle, and one that breaks while it is lent: neither ends the process.
  pool.on("error", complain).on("connect", (client) => client.on("error", complain));
  return pool;
}

/**
 * One unit of work in nobody's name: Postgres shows what the tasks need, and no
 * words that somebody wrote. For the tasks of `lib/jobs` alone.
 */
export async function asWorker<Value>(work: (db: Transaction) => Promise<Value>): Promise<Value> {
  const adapter = new PrismaPg(workerPool());
  const open = globalForWorker.tandemWorker ?? { pool: workerPool() };
  // Made with the first task and not at the start: most of the time nothing waits.
  open.prisma ??= new PrismaClient({ adapter });

  return open.prisma.$transaction(work).catch((error: unknown) => {
    throw withoutContent(error);
  });
}

/**
 * The same, for a letter to somebody: what Postgres shows are then their own pairs,
 * by names and dates.
 */
export async function writingTo<Value>(
  personId: string,
  work: (db: Transaction) => Promise<Value>,
): Promise<Value> {
  return asWorker(async (db) => {
    await db.$executeRaw`SELECT set_config('app.written_to', ${personId}, true)`;
    return work(db);
  });
}

export async function disconnectWorker() {
  const open = globalForWorker.tandemWorker;
  globalForWorker.tandemWorker = undefined;
  await open?.prisma?.$disconnect();
  await open?.pool.end();
}
