import type { Client } from "pg";

/** A table that is kept, with the columns that are written; what follows by itself is made anew. */
export type Kept = { table: string; columns: string[] };

/**
 * What a backup leaves out: signing in begins anew, attempts are not counted on, and what the migrations note they note again.
 */
const leftOut = [
  "public._prisma_migrations",
  "public.rate_limits",
  "public.sessions",
  "public.sign_in_codes",
  "public.tally_changes",
  "graphile_worker.migrations",
];

/** Every table of ours and of the jobs, in the order of their names. */
export async function listKept(client: Client): Promise<Kept[]> {
  const { rows } = await client.query<Kept>(
    `select format('%I.%I', nspname, relname) as table, array_agg(quote_ident(attname) order by attnum) as columns
     from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
     where nspname in ('public', 'graphile_worker') and relkind = 'r'
     group by nspname, relname order by nspname, relname`,
  );
  return rows.filter(({ table }) => !leftOut.includes(table));
}

/** How many rows a table has, and one number that is another when a value in it is, in whatever order they stand. */
export async function checkOf(client: Client, { table, columns }: Kept) {
  const { rows } = await client.query<{ rows: number; sum: string }>(
    `select count(*)::int as rows,
       coalesce(sum(('x' || substr(md5(row(${columns})::text), 1, 15))::bit(60)::bigint), 0)::text as sum
     from ${table}`,
  );
  return rows[0] ?? { rows: 0, sum: "0" };
}

/** Where each counter stands. */
export async function listCounters(client: Client) {
  const { rows } = await client.query<{ counter: string; at: string }>(
    `select format('%I.%I', schemaname, sequencename) as counter, last_value::text as at
     from pg_sequences where schemaname in ('public', 'graphile_worker') and last_value is not null`,
  );
  return rows;
}

/** Dates are written alike, whatever the server's settings. */
export async function speakPlainly(client: Client) {
  await client.query(
    "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'",
  );
}
