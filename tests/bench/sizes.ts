import { withClient } from "@/lib/launch/postgres/roles";
import { addressFor } from "@/tests/support/stack";

/** A table or an index of it, how many rows it has, and its bytes: a table with its long values, and none of its indexes. */
export type Size = { table: string; name: string; isIndex: boolean; rows: number; bytes: number };

/** Of everything that the running Tandem keeps, but the work that waits: that is gone once it is done. */
export async function listSizes(): Promise<ReadonlyArray<Size>> {
  return withClient(addressFor("postgres"), async (client) => {
    const { rows } = await client.query<Size>(
      `select t.relname as table, c.relname as name, c.relkind = 'i' as "isIndex", pg_table_size(c.oid)::float8 as bytes,
         (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', t.relname), false, true, '')))[1]::text::int as rows
       from pg_class c left join pg_index i on i.indexrelid = c.oid join pg_class t on t.oid = coalesce(i.indrelid, c.oid)
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i') order by t.relname, c.relkind desc, c.relname`,
    );
    return rows;
  });
}

/** What each of `count` has added between two moments. */
export function grown(before: ReadonlyArray<Size>, after: ReadonlyArray<Size>, count: number) {
  return after
    .map((size) => {
      const earlier = before.find(({ name }) => name === size.name);
      return {
        ...size,
        rows: (size.rows - (earlier?.rows ?? 0)) / count,
        bytes: (size.bytes - (earlier?.bytes ?? 0)) / count,
      };
    })
    .filter(({ bytes }) => bytes > 0);
}
