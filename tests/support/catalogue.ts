import type { Client } from "pg";

export type Column = {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  /** The labels of an enumeration. */
  labels: ReadonlyArray<string> | null;
  /** Where a foreign key of this column leads. */
  leads: { table: string; name: string } | null;
};

/** Every column of every table and view of ours, in whatever schema, as Postgres itself lists them. */
export async function listColumns(client: Client): Promise<ReadonlyArray<Column>> {
  const { rows } = await client.query<Column>(`
    select a.attrelid::regclass::text as "table", quote_ident(a.attname) as name,
      format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
      (select json_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = a.atttypid) as labels,
      (select json_build_object('table', f.confrelid::regclass::text, 'name', quote_ident(far.attname))
        from pg_constraint f
        join pg_attribute far on far.attrelid = f.confrelid
          and far.attnum = f.confkey[array_position(f.conkey, a.attnum)]
        where f.contype = 'f' and f.conrelid = a.attrelid and a.attnum = any(f.conkey) limit 1) as leads
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
      and c.relnamespace in (${ours})
    order by 1, a.attnum`);

  return rows;
}

export type Callable = { name: string; args: ReadonlyArray<string>; seesMore: boolean };

/** Every function of ours that a role may call; `seesMore`: with the eyes of its owner. */
export async function listFunctions(
  client: Client,
  role: string,
): Promise<ReadonlyArray<Callable>> {
  const { rows } = await client.query<Callable>(
    `select p.oid::regproc::text as name, p.prosecdef as "seesMore",
       array(select format_type(arg, null) from unnest(p.proargtypes) arg)::text[] as args
     from pg_proc p
     where p.pronamespace in (${ours}) and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
       and has_function_privilege($1, p.oid, 'execute')
       and has_schema_privilege($1, p.pronamespace, 'usage')
     order by 1`,
    [role],
  );

  return rows;
}

const ours = `select oid from pg_namespace
  where nspname not in ('pg_catalog', 'information_schema') and nspname not like 'pg_t%'`;
