import { withClient } from "@/lib/launch/postgres/roles";
import { addressFor } from "./stack";

/** How often one asks, and when one last did, is no change. */
const restless = ["rate_limits", "sessions"];

/** A sum of every row of every table of the running stack, past every policy. */
export async function checksum(): Promise<Record<string, string>> {
  return withClient(addressFor("postgres"), async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and not relname = any($1) order by 1`,
      [restless],
    );
    const sums: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum
         from ${name} t`,
      );
      sums[name] = rows[0]?.sum ?? "";
    }
    return sums;
  });
}
