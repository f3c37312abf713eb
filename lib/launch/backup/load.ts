import { once } from "node:events";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { type End, endOfRows, type Section, type Title } from "./dump";
import { checkOf, listKept, speakPlainly } from "./tables";

type Lines = AsyncIterator<Buffer>;

const newline = 10;

/** What flows in, line by line; COPY writes a line break within a value in another way. */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let begins = 0;
    for (let at = rest.indexOf(newline); at >= 0; at = rest.indexOf(newline, begins)) {
      yield rest.subarray(begins, at);
      begins = at + 1;
    }
    rest = rest.subarray(begins);
  }
}

export async function readTitle(lines: Lines): Promise<Title> {
  const title = JSON.parse(String((await lines.next()).value)) as Title;
  if (title.tandem !== 1) throw new Error("This backup is of another kind than this Tandem reads.");
  return title;
}

/**
 * Fills the tables, which must be those that the title tells of, in one transaction: all of it
 * once the last byte was as it had been, and otherwise nothing. Triggers rest, since all that
 * they would make is in the backup too.
 */
export async function load(client: Client, lines: Lines) {
  await speakPlainly(client);
  await client.query("begin; set local session_replication_role = replica");
  const kept = await listKept(client);
  // A database that was just made is empty, but for what its migrations wrote.
  for (const { table } of kept) await client.query(`delete from ${table}`);

  const loaded: Section[] = [];
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error("The backup ends before its end.");
    const next = JSON.parse(String(value)) as Section | End;
    if ("counters" in next) {
      await setCounters(client, next);
      break;
    }
    await loadTable(client, next, lines);
    loaded.push(next);
  }
  // The seal stands at the very end.
  if (!(await lines.next()).done) throw new Error("The backup goes on after its end.");
  await client.query("commit");
  return loaded;
}

async function loadTable(client: Client, section: Section, lines: Lines) {
  const { table, columns, rows, sum } = section;
  const into = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
  const failed = once(into, "finish");
  // Awaited below; until then a refusal is not lost.
  failed.catch(() => {});
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error(`The backup ends within ${table}.`);
    if (value.length === endOfRows.length && value.equals(Buffer.from(endOfRows))) break;
    if (!into.write(Buffer.concat([value, Buffer.from("\n")]))) {
      await Promise.race([once(into, "drain"), failed]);
    }
  }
  into.end();
  await failed;

  const now = await checkOf(client, section);
  if (now.rows !== rows || now.sum !== sum) {
    throw new Error(`${table} is not as it was: ${now.rows} rows of ${rows}.`);
  }
}

async function setCounters(client: Client, { counters }: End) {
  for (const { counter, at } of counters) {
    await client.query("select setval($1::regclass, $2::bigint)", [counter, at]);
  }
}
