import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import type { PersonId } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { fault } from "@/lib/log/log";
import { withoutContent } from "./errors";
import { sharedUnit } from "./shared-unit";
import { watchForSilence } from "./silence";
import { type Claims, TellingPool } from "./telling-pool";

export type Transaction = Prisma.TransactionClient;

/**
 * Who asks, as Postgres is told: a person who is signed in, or somebody who is
 * not yet and names one secret by which a single row can be found.
 */
export type Asker =
  | { person: PersonId }
  | { session_hash: string }
  | { sign_in_browser: string }
  | { sign_in_address: string }
  | { calendar_hash: string }
  | "anybody";

/** As long as the pool waits for a connection, and less than a person does for a page. */
const patienceMs = 9_000;

type Connection = { pool: TellingPool; prisma: PrismaClient };

const globalForDb = globalThis as { tandemConnection?: Connection };

// Kept on the global: a development reload, and each of Next's bundles, runs this
// module again, and each would open a pool of its own.
function connection() {
  globalForDb.tandemConnection ??= connect(env().DATABASE_APP_URL);
  return globalForDb.tandemConnection;
}

function connect(connectionString: string): Connection {
  const pool = new TellingPool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // Longer than anything that is asked here takes.
  watchForSilence(pool, { giveUpMs: 60_000 });
  // A connection that breaks while nobody uses it must not end the process.
  pool.on("error", (error) => fault("database-lost", error));

  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

/**
 * One unit of work, in one transaction whose first statement says who asks; of a page, shared. There
 * is no other way to a row: without it, row-level security shows none. What a page changes `isAlone`: it has
 * ended before the page is shown, and fails by itself.
 */
export async function inTheNameOf<Value>(
  asker: Asker,
  work: (db: Transaction) => Promise<Value>,
  { withinMs = patienceMs, isAlone = false } = {},
): Promise<Value> {
  const isPerson = asker !== "anybody" && "person" in asker;
  const shared =
    isPerson && !isAlone ? sharedUnit(asker.person, (whole) => begin(asker, whole)) : null;
  const done = shared ? shared(work) : begin(asker, work, withinMs);

  return done.catch((error: unknown) => {
    throw withoutContent(error);
  });
}

function begin<Value>(
  asker: Asker,
  work: (db: Transaction) => Promise<Value>,
  withinMs = patienceMs,
) {
  const { pool, prisma } = connection();

  return pool.telling(claims(asker), () =>
    prisma.$transaction(work, { maxWait: 5_000, timeout: withinMs }),
  );
}

/** A unit of work of one statement that says by itself who asks, as `find_session` does; any other is shown no row. */
export async function inOneStatement<Row>(statement: Prisma.Sql): Promise<ReadonlyArray<Row>> {
  return connection()
    .prisma.$queryRaw<Row[]>(statement)
    .catch((error: unknown) => {
      throw withoutContent(error);
    });
}

/** For the rate limits alone, whose rows say nothing about anybody. */
export function rateLimitPool() {
  return connection().pool;
}

export async function disconnect() {
  const open = globalForDb.tandemConnection;
  globalForDb.tandemConnection = undefined;
  await open?.prisma.$disconnect();
  await open?.pool.end();
}

function claims(asker: Asker): Claims {
  if (asker === "anybody") return [];

  return "person" in asker ? [["person_id", asker.person]] : Object.entries(asker);
}
