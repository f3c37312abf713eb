import { Pool } from "pg";
import { beginningOf, openWords, sealWords } from "@/lib/seal/cipher";
import type { Keys } from "@/lib/seal/keys";
import { boundTo, placeOf, type SealedColumn, sealedColumns } from "@/lib/seal/sealed-columns";

type Found = {
  place: string;
  bound_to: ReadonlyArray<string>;
  words: ReadonlyArray<string | null>;
};

type SealOne = (words: string, place: string) => string;

/** How many rows are sealed in one transaction. Files that wait to be imported are large and few. */
const stride = 200;
const strideOfFiles = 4;

/** Before the first row of every table, as Postgres counts them. */
const theBeginning = "(0,0)";

const columns = (Object.keys(sealedColumns) as ReadonlyArray<SealedColumn>).map((column) => {
  const [table = "", words = ""] = column.split(".");
  return { column, table, words };
});

/** The tables with words in them. */
const tablesOfWords = [...new Set(columns.map(({ table }) => table))];

/** What a start owes to the words of a database whose tables are up to date. */
export async function prepareWords(connectionString: string, keys: Keys) {
  const pool = new Pool({ connectionString, max: 1 });
  try {
    await requireKeys(pool, keys);
    await sealOldWords(pool, keys);
  } finally {
    await pool.end();
  }
}

/**
 * Refuses to go on without a key that has sealed something here, and notes the one that seals from now on: what
 * nobody could open again must not be found out by those who read.
 */
export async function requireKeys(pool: Pool, keys: Keys) {
  const { rows } = await pool.query<{ id: string }>("select id from sealing_keys");
  const missing = rows.map(({ id }) => id).filter((id) => !keys.some((key) => key.id === id));
  if (missing.length > 0) {
    throw new Error(
      `What people wrote here is sealed with keys that TANDEM_KEYS does not hold: ${missing.join(", ")}.`,
    );
  }
  await pool.query("insert into sealing_keys (id) values ($1) on conflict do nothing", [
    keys[0].id,
  ]);
}

/** Seals what was written before there were seals. Once that is done, Postgres knows it and nothing is looked for again. */
export async function sealOldWords(pool: Pool, keys: Keys) {
  const { rows } = await pool.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint
     where contype = 'c' and not convalidated and conname like '%\\_sealed'`,
  );
  if (rows.length === 0) return;

  await sealPlainWords(pool, keys);
  for (const { table, name } of rows) {
    await pool.query(`alter table ${table} validate constraint ${name}`);
  }
}

/** Seals whatever is plain. */
export async function sealPlainWords(pool: Pool, keys: Keys) {
  for (const table of tablesOfWords) {
    await sealAll(pool, table, "v1.", (words, place) => sealWords(keys, place, words));
  }
}

/**
 * Seals everything anew that is not sealed with the first key, and then forgets the others. Whenever it is stopped,
 * all words open, and it goes on from there. Gives in how many rows.
 */
export async function rotateKeys(pool: Pool, keys: Keys) {
  const { rows } = await pool.query("select from sealing_keys where id = $1", [keys[0].id]);
  if (rows.length === 0) {
    throw new Error(
      `Tandem does not know the key ${keys[0].id} yet: start it with this one in front of the others, then come back.`,
    );
  }
  const sealOne: SealOne = (words, place) => sealWords(keys, place, openWords(keys, place, words));
  let count = 0;
  for (const table of tablesOfWords) {
    count += await sealAll(pool, table, beginningOf(keys[0]), sealOne);
  }
  await pool.query("delete from sealing_keys where id <> $1", [keys[0].id]);
  return count;
}

/** From one end of a table to the other, until there is nothing to seal: what somebody saved meanwhile comes again. */
async function sealAll(pool: Pool, table: string, beginning: string, sealOne: SealOne) {
  const own = columns.filter((column) => column.table === table);
  const names = own.map(({ words }) => words);
  const bound = [...new Set(own.flatMap(({ column }) => boundTo(column)))];
  const most = table === "imports" ? strideOfFiles : stride;
  let count = 0;
  let beyond = theBeginning;

  for (;;) {
    const { rows } = await pool.query<Found>(
      "select * from words_to_seal($1, $2, $3, $4, $5, $6)",
      [...[table, names, bound.map(inPostgres), beginning], ...[beyond, most]],
    );
    const last = rows.at(-1);
    if (!last && beyond === theBeginning) return count;

    const sealed = rows.map(({ words, bound_to }) =>
      own.map(({ column }, at) => {
        const stood = words[at];
        if (!stood || stood.startsWith(beginning)) return stood;
        return sealOne(
          stood,
          placeOf(column, (name) => bound_to[bound.indexOf(name)]),
        );
      }),
    );
    const { rows: changed } = await pool.query<{ count: number }>(
      "select seal_anew($1, $2, $3, $4, $5) as count",
      [
        ...[table, names, rows.map(({ place }) => place)],
        ...[
          rows.map(({ words }) => JSON.stringify(words)),
          sealed.map((row) => JSON.stringify(row)),
        ],
      ],
    );
    count += changed[0]?.count ?? 0;
    beyond = last?.place ?? theBeginning;
  }
}

function inPostgres(name: string) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
