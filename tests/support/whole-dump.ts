import { withClient } from "@/lib/launch/postgres/roles";
import { addressFor } from "./stack";

/** Every row of every table of the running stack, the jobs that wait among them: what a copy of its database holds. */
export async function wholeDump() {
  return withClient(addressFor("postgres"), async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', nspname, relname) as name
       from pg_class join pg_namespace on pg_namespace.oid = relnamespace
       where relkind = 'r' and nspname in ('public', 'graphile_worker')`,
    );
    const rows: string[] = [];
    for (const { name } of tables) {
      const found = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      rows.push(...found.rows.map(({ row }) => row));
    }
    return rows.join("\n");
  });
}
