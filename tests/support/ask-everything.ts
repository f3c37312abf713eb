import { Client } from "pg";
import { appRole } from "@/lib/launch/postgres/roles";
import { listColumns, listFunctions } from "./catalogue";
import { useDatabase } from "./db";
import type { WrittenRow } from "./write-content";

/** What came of each question: the rows, or the code of the refusal. */
export type Answers = Record<string, string>;

/**
 * Asks Postgres, in one person's name and as the role that serves requests, for all that can be
 * asked for: each column, row and number of each table and view, by itself, through a pair and
 * through a function that tells what it is given; each function of ours with each of `ids`; and
 * each change, with `rows` as the rows that one would have to know of. Nothing of it stays.
 */
export async function askEverything(
  person: string | null,
  { ids, rows }: { ids: ReadonlyArray<string>; rows: ReadonlyArray<WrittenRow> },
): Promise<Answers> {
  const client = new Client({ connectionString: useDatabase().appUrl });
  const told: string[] = [];
  client.on("notice", ({ message }) => told.push(message ?? ""));
  await client.connect();
  const answers: Answers = {};
  const ask = async (question: string, params: ReadonlyArray<string> = []) => {
    await client.query("savepoint question");
    answers[`${question} ${params}`] = await client.query(question, [...params]).then(
      ({ rows, rowCount }) => JSON.stringify([rowCount, rows]),
      ({ code }) => `refused: ${code}`,
    );
    await client.query("rollback to savepoint question");
  };

  try {
    await client.query("begin");
    if (person) await client.query("select set_config('app.person_id', $1, true)", [person]);
    // Cheap, so that the planner would like to ask it before any policy.
    await client.query(`create function pg_temp.tell(what text) returns boolean language plpgsql
      cost 0.000001 as $$ begin raise notice '%', what; return true; end $$`);

    for (const question of await questions(client)) await ask(question);
    for (const { sql } of rows) await ask(sql);
    for (const { name, args } of await listFunctions(client, appRole)) {
      for (const params of choices(args, ids)) {
        await ask(`select ${name}(${args.map((type, at) => `$${at + 1}::${type}`)})`, params);
      }
    }
    await client.query("rollback");
  } finally {
    await client.end();
  }
  return { ...answers, "what was told": JSON.stringify(told.sort()) };
}

async function questions(client: Client) {
  const columns = await listColumns(client);
  const tables = [...new Set(columns.map(({ table }) => table))];

  return [
    ...columns.flatMap(({ table, name }) => [
      `select ${name}::text as answer from ${table} order by 1`,
      `select count(${name}) from ${table}`,
      `select count(*) from ${table} where pg_temp.tell(${name}::text)`,
      `update ${table} set ${name} = ${name}`,
    ]),
    ...columns
      .filter(({ name, table }) => name === "pair_id" && table !== "pairs")
      .flatMap(({ table }) => [
        `select pairs.id, exists (select from ${table} where pair_id = pairs.id) from pairs order by 1`,
        `select pairs.id, t::text from pairs left join ${table} t on t.pair_id = pairs.id order by 1, 2`,
      ]),
    ...tables.flatMap((table) => [
      `select count(*) from ${table}`,
      `select t::text from ${table} t order by 1`,
      `select from ${table} for update`,
      `delete from ${table}`,
    ]),
    // What Postgres itself remembers of the values in a table.
    `select * from pg_stats where schemaname = 'public' order by tablename, attname`,
  ];
}

/** Each way to fill the arguments of a function with what one knows. */
function choices(
  args: ReadonlyArray<string>,
  ids: ReadonlyArray<string>,
): ReadonlyArray<ReadonlyArray<string>> {
  const [first, ...others] = args;
  if (first === undefined) return [[]];

  return fillings(first, ids).flatMap((value) =>
    choices(others, ids).map((rest) => [value, ...rest]),
  );
}

function fillings(type: string, ids: ReadonlyArray<string>): ReadonlyArray<string> {
  if (type === "uuid") return ids;
  if (type === "uuid[]") return [`{${ids}}`];
  if (/^timestamp|date/.test(type)) return ["2026-11-22"];
  if (/^json/.test(type)) return [JSON.stringify(ids)];
  if (/int|numeric|double/.test(type)) return ["1"];
  return type === "boolean" ? ["true"] : ["person_id", "amina@example.org"];
}
