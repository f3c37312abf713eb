import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRole } from "@/lib/launch/postgres/roles";
import { type Answers, askEverything } from "@/tests/support/ask-everything";
import { amina, helene, pair, program, sofia, theo } from "@/tests/support/cast";
import { listColumns, listFunctions } from "@/tests/support/catalogue";
import { useDatabase } from "@/tests/support/db";
import { content, tableClasses } from "@/tests/support/table-classes";
import { canary, contentRows, dropChecks, type WrittenRow } from "@/tests/support/write-content";

// Every table, column and function is asked for, as the catalogue lists them, before and after the
// two have written in private. Were anything of that to show to their coordination, in a row, a
// number, a refusal or by being there, the two answers would differ.
const superuser = new Client({ connectionString: useDatabase().superuserUrl });
const ending = randomUUID();
const coordinators = { sofia, helene };
const before: Record<string, Answers> = {};
const after: Record<string, Answers> = {};
let rows: ReadonlyArray<WrittenRow> = [];

beforeAll(async () => {
  await superuser.connect();
  await dropChecks(superuser);
  // Their relationship has ended, as Théo asked: so that all that can be written then is written too.
  for (const { id } of [amina, theo]) {
    await superuser.query("insert into consents values ($1, 1)", [id]);
  }
  await superuser.query(
    "insert into ending_requests values (gen_random_uuid(), $1, $2, $3, '', 'fr', false, false)",
    [program, pair.id, theo.id],
  );
  await superuser.query(
    "update endings set id = $1, completed_at = now(), completed_by_id = $2 where pair_id = $3",
    [ending, sofia.id, pair.id],
  );

  rows = await contentRows(superuser, content, {
    writer: amina.id,
    known: { pair_id: pair.id, program_id: program },
  });
  await askAs(before);
  for (const { sql } of rows) await superuser.query(sql);
  await superuser.query("analyze");
  await askAs(after);
}, 120_000);
afterAll(() => superuser.end());

async function askAs(answers: Record<string, Answers>) {
  const ids = [pair.id, program, amina.id, theo.id, ending];
  for (const [name, { id }] of Object.entries(coordinators)) {
    answers[name] = await askEverything(id, { ids, rows });
  }
}

test("the two have written in every column that holds words", async () => {
  const words = (await listColumns(superuser)).filter(
    ({ table, type }) => content.includes(table) && /^(text|json|character)/.test(type),
  );
  for (const { table, name } of words) {
    const { rows } = await superuser.query(
      `select count(*)::int as held from ${table} where strpos(${name}::text, $1) > 0`,
      [canary],
    );
    expect(rows, `${table}.${name}`).toEqual([{ held: 1 }]);
  }
  expect(words.length).toBeGreaterThan(20);
});

test.each(Object.keys(coordinators))("to %s nothing shows of it, however it is asked", (name) => {
  const asked = Object.keys(after[name] ?? {});
  const changed = asked.filter((question) => after[name]?.[question] !== before[name]?.[question]);

  expect(changed).toEqual([]);
  expect(asked.filter((question) => after[name]?.[question]?.includes(canary))).toEqual([]);
});

test.each(content)("the coordination gets no row of %s, and changes none", (table) => {
  const wholes = [`select t::text from ${table} t order by 1 `, `delete from ${table} `];

  for (const name of Object.keys(coordinators)) {
    for (const whole of wholes) {
      expect(after[name]?.[whole], whole).toMatch(/^(\[0,\[\]\]|refused: 42501)$/);
    }
    const writing = rows.find((row) => row.table === table)?.sql;
    expect(after[name]?.[`${writing} `], `writing into ${table}`).toBe("refused: 42501");
  }
});

test("what the coordination reads of a pair holds these words and no others", async () => {
  const words = (await listColumns(superuser)).filter(
    ({ table, type }) => tableClasses.pair.includes(table) && /^(text|json|character)/.test(type),
  );

  expect(words.map(({ table, name }) => `${table}.${name}`)).toEqual([
    "agreement_confirmations.content_hash",
    "meeting_dates.time_zone",
    "people.email",
    "people.name",
    "people.pronouns",
    "people.introduction",
    "people.time_zone",
    "reminders.about",
  ]);
});

test("of a program that is not theirs, a coordinator reads its names and contacts alone", () => {
  const theirs = Object.entries(after.helene ?? {}).filter(
    ([question, answer]) =>
      /^select .*::text/.test(question) &&
      [pair.id, amina.id, theo.id, ending].some((id) => answer.includes(id)),
  );

  expect(theirs).toEqual([]);
});

// Each is asked above with the ids of the two, and answers alike whatever they have written.
test("these functions see more than whoever calls them, and no others", async () => {
  const functions = await listFunctions(superuser, appRole);

  expect(functions.filter(({ seesMore }) => seesMore).map(({ name }) => name)).toEqual([
    "appoint_coordinator",
    "colleagues_with_factor",
    "coordinated_programs",
    "erase_me",
    "leave_for_later",
    "leave_invitations_for_later",
    "reset_colleague",
    "seat_people",
  ]);
});
