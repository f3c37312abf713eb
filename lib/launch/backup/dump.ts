import type { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { checkOf, type Kept, listCounters, listKept, speakPlainly } from "./tables";

/** The first line of a backup: what made it, so that what reads it can make the same tables. */
export type Title = { tandem: 1; at: string; migrations: string[]; jobs: number };
/** The line before the rows of a table, which are as COPY writes them and end with `\.`. */
export type Section = Kept & { rows: number; sum: string };
/** The last line. */
export type End = { counters: Array<{ counter: string; at: string }> };

export const endOfRows = "\\.";

/** Everything in the database at one moment, however long it takes and whatever is written meanwhile. */
export async function* dump(client: Client): AsyncGenerator<Buffer> {
  await speakPlainly(client);
  await client.query("begin isolation level repeatable read read only");
  yield line(await titleOf(client));
  for (const kept of await listKept(client)) {
    yield line({ ...kept, ...(await checkOf(client, kept)) } satisfies Section);
    yield* client.query(copyTo(`copy ${kept.table} (${kept.columns}) to stdout`));
    yield Buffer.from(`${endOfRows}\n`);
  }
  yield line({ counters: await listCounters(client) } satisfies End);
  await client.query("commit");
}

async function titleOf(client: Client): Promise<Title> {
  const { rows } = await client.query<{ name: string }>(
    'select migration_name as name from "_prisma_migrations" where finished_at is not null order by 1',
  );
  return {
    tandem: 1,
    at: new Date().toISOString(),
    migrations: rows.map(({ name }) => name),
    jobs: await versionOfJobs(client),
  };
}

export async function versionOfJobs(client: Client) {
  const { rows } = await client.query<{ version: number }>(
    "select max(id)::int as version from graphile_worker.migrations",
  );
  return rows[0]?.version ?? 0;
}

function line(value: unknown) {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
