import type { Client } from "pg";
import { listColumns } from "./catalogue";
import { asSuperuser } from "./seats";

/** All that stands in the database, row by row under its table, the jobs that wait among it. */
async function wholeDatabase(): Promise<ReadonlyArray<{ table: string; row: string }>> {
  return asSuperuser(async (client) => {
    const tables = new Set((await listColumns(client)).map(({ table }) => table));
    const found = [];
    for (const table of tables) found.push(...(await allRows(client, table)));
    return found;
  });
}

/** The tables in which any of these words still stands. */
export async function whereIs(...words: ReadonlyArray<string>) {
  const rows = await wholeDatabase();
  const found = rows.filter(({ row }) => words.some((word) => row.includes(word)));

  return [...new Set(found.map(({ table }) => table))].sort();
}

/**
 * The same for ids: but for the register of what happened, whose chains would not verify without those
 * that they hold, and which by then name nobody.
 */
export async function whereIsId(...ids: ReadonlyArray<string>) {
  const tables = await whereIs(...ids);

  return tables.filter((table) => table !== "audit_events" && table !== "audit_heads");
}

async function allRows(client: Client, table: string) {
  const { rows } = await client.query<{ row: string }>(`select t::text as row from ${table} t`);

  return rows.map(({ row }) => ({ table, row }));
}
