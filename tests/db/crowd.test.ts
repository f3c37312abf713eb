import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countedStages } from "@/lib/domain/program-figures";
import { hasRealPeople } from "@/lib/launch/database";
import { readKeys } from "@/lib/seal/keys";
import { foundCrowd } from "@/prisma/crowd/found-crowd";
import { useDatabase } from "@/tests/support/db";
import { keys } from "@/tests/support/postgres";
import { content } from "@/tests/support/table-classes";

const urls = useDatabase();
const owner = new Client({ connectionString: urls.ownerUrl });
const superuser = new Client({ connectionString: urls.superuserUrl });
let program = "";

beforeAll(async () => {
  await Promise.all([owner.connect(), superuser.connect()]);
  program = (await foundCrowd(owner, 600, readKeys(keys))).program;
}, 60_000);
afterAll(() => Promise.all([owner.end(), superuser.end()]));

test("a crowd has pairs at every stage", async () => {
  const stages = await column(
    `select distinct stage as value from pair_states where program_id = '${program}'`,
  );

  expect(stages.toSorted()).toEqual([...countedStages, "ended"].toSorted());
});

test("where its pairs stand, and their number, is what their dates say", async () => {
  const [differing] = await column(
    `select count(*)::int as value
     from pair_states full join pair_states_of(array(select id from pairs where program_id = '${program}')) as of
       using (pair_id)
     where pair_states.program_id = '${program}' and (pair_states.stage, pair_states.since, pair_states.stall_since)
       is distinct from (of.stage, of.since, of.stall_since)`,
  );
  const [counted] = await column(
    `select sum(counts[1])::int as value from tallies where program_id = '${program}' and kind = 'pairs'`,
  );

  expect([differing, counted]).toEqual([0, 600]);
});

test("nobody of a crowd is written to", async () => {
  const about = await column(
    `select task_id as value from graphile_worker._private_jobs
     where payload->>'person' in (select id::text from people where email like '%@crowd.example.org')
       or payload->>'subject' in (select id::text from pairs where program_id = '${program}')`,
  );

  expect(about).toEqual([]);
});

test("nobody of a crowd has written a word", async () => {
  const written: string[] = [];
  for (const table of content) {
    const [rows] = await column(`select count(*)::int as value from ${table}`);
    if (rows !== 0) written.push(table);
  }

  // What was said "yes" to is blank: a version of five clauses without a revision.
  expect(written).toEqual(["agreement_versions"]);
});

test("all locks stand as before, and the operator reads no date", async () => {
  const open = await column(`select count(*)::int as value from pg_trigger where tgenabled = 'D'`);
  const policies = await column(
    `select policyname as value from pg_policies where policyname like '%crowd%'`,
  );

  expect([...open, ...policies]).toEqual([0]);
  expect((await owner.query("select from meeting_dates")).rows).toEqual([]);
});

test("real people are noticed", async () => {
  expect(await hasRealPeople(urls.ownerUrl)).toBe(false);
  await owner.query(
    "insert into people (id, email, name) values (gen_random_uuid(), 'a@chus.qc.ca', 'A')",
  );
  expect(await hasRealPeople(urls.ownerUrl)).toBe(true);
});

async function column(query: string) {
  const { rows } = await superuser.query<{ value: unknown }>(query);
  return rows.map(({ value }) => value);
}
