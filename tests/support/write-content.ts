import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { type Column, listColumns } from "./catalogue";

export type WrittenRow = { table: string; sql: string };

/** Words that no page of Tandem has. */
export const canary = "canary-of-what-is-private";

/**
 * The rows that put a canary into each column of these tables that holds words, as the catalogue
 * lists them: a table that is made tomorrow is written in too. `known` are the values of columns
 * by their names; ids of people are otherwise those of `writer`.
 */
export async function contentRows(
  client: Client,
  tables: ReadonlyArray<string>,
  { writer, known }: { writer: string; known: Record<string, string> },
): Promise<ReadonlyArray<WrittenRow>> {
  const columns = await listColumns(client);

  return tables.map((table) => {
    const own = columns.filter((column) => column.table === table);
    const values = own.map((column) => valueFor(column, writer, known));
    return {
      table,
      sql: `insert into ${table} (${own.map(({ name }) => name)}) values (${values.join(", ")})`,
    };
  });
}

/** Codes are checked to be codes; where a canary takes their place, nothing may be checked. */
export async function dropChecks(client: Client) {
  const { rows } = await client.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
     from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
  );
  for (const { drop } of rows) await client.query(drop);
}

function valueFor(
  { table, name, type, nullable, labels, leads }: Column,
  writer: string,
  known: Record<string, string>,
) {
  if (known[name]) return `'${known[name]}'`;
  if (/^(text|character varying)/.test(type)) return `'${canary} in ${table}.${name}'`;
  if (nullable) return "null";
  if (leads?.table === "people") return `'${writer}'`;
  if (leads) return `(select ${leads.name} from ${leads.table} limit 1)`;
  if (labels) return `'${labels[0]}'`;
  if (type === "uuid") return `'${name.endsWith("_id") ? writer : randomUUID()}'`;
  if (/^json/.test(type)) return `'{"${canary}": ["${table}.${name}"]}'`;
  if (type === "bytea") return `'${canary}'`;
  if (type === "boolean") return "false";
  return /^(timestamp|date)/.test(type) ? "now()" : "7";
}
