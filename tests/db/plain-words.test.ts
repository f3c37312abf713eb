import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findAccount } from "@/lib/data/accounts";
import { disconnect } from "@/lib/data/db";
import { listReflections } from "@/lib/data/reflections";
import { seal } from "@/lib/data/words";
import { readKeys } from "@/lib/seal/keys";
import { sealOldWords } from "@/prisma/seal-words";
import { amina, pair, theo } from "../support/cast";
import { useDatabase } from "../support/db";
import { granted } from "../support/granted";
import { keys } from "../support/postgres";
import { asSuperuser } from "../support/seats";

const pool = new Pool({ connectionString: useDatabase().ownerUrl, max: 1 });
const questions = ["in-three-years", "what-would-help"];

// A database from before there were seals, as the migration finds it: of a person two columns are plain, of whom one had
// been sealed when the first start was killed.
beforeAll(() =>
  asSuperuser(async (client) => {
    const { rows } = await client.query<{ table: string; name: string; def: string }>(
      `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as def
       from pg_constraint where conname like '%\\_sealed'`,
    );
    for (const { table, name } of rows) {
      await client.query(`alter table ${table} drop constraint ${name}`);
    }
    for (const question of questions) {
      await client.query("insert into reflections values ($1, $2, $3, $4, $5, 'fr')", [
        ...[pair.id, pair.programId, amina.id, question, `Avant: ${question}`],
      ]);
    }
    await client.query(
      "update people set pronouns = 'elle', introduction = 'Bonjour', introduction_locale = 'fr' where id = $1",
      [amina.id],
    );
    await client.query(
      "update people set pronouns = $2, introduction = 'Hello', introduction_locale = 'en' where id = $1",
      [theo.id, seal("people.pronouns", theo, "he/him")],
    );
    for (const { table, name, def } of rows) {
      await client.query(`alter table ${table} add constraint ${name} ${def} not valid`);
    }
  }),
);
afterAll(async () => {
  await pool.end();
  await disconnect();
});

test("plain words are never taken for sealed ones: until they are sealed they are not read", async () => {
  await expect(read()).rejects.toThrow("not-sealed");
});

test("a start seals what was written before, and has Postgres hold all to it from then on", async () => {
  await sealOldWords(pool, readKeys(keys));

  expect(await read()).toEqual(questions.map((question) => `Avant: ${question}`));
  expect(await findAccount(amina)).toMatchObject({ pronouns: "elle", introduction: "Bonjour" });
  expect(await findAccount(theo)).toMatchObject({ pronouns: "he/him", introduction: "Hello" });
  expect(await textsInTable()).toEqual(questions.map(() => expect.stringMatching(/^v1\./)));
  const { rows } = await pool.query(
    "select conname from pg_constraint where not convalidated and contype = 'c'",
  );
  expect(rows).toEqual([]);
});

test("the next start leaves it as it is", async () => {
  const before = await textsInTable();
  await sealOldWords(pool, readKeys(keys));

  expect(await textsInTable()).toEqual(before);
});

async function read() {
  const { own } = await listReflections(granted(amina, "reflection:view"));
  return own.map(({ text }) => text).toSorted();
}

async function textsInTable() {
  const { rows } = await asSuperuser((client) =>
    client.query<{ text: string }>("select text from reflections order by question"),
  );
  return rows.map(({ text }) => text);
}
