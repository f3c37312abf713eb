import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listTallies } from "@/lib/data/tallies";
import { stayBounds } from "@/lib/domain/stay";
import {
  amina,
  helene,
  noor,
  otherPair,
  otherProgram,
  pair,
  program,
  ravi,
  sofia,
  theo,
} from "@/tests/support/cast";
import { useDatabase } from "@/tests/support/db";
import { grantedProgram, stolenProgram } from "@/tests/support/granted";

const urls = useDatabase();
const superuser = new Client({ connectionString: urls.superuserUrl });
const month = new Date().toLocaleDateString("sv-SE", { timeZone: "America/Toronto" }).slice(0, 7);

beforeAll(() => superuser.connect());
afterAll(() => superuser.end());

/** `{ "pairs met": 2 }`: each number that is not zero, of stays in which place. */
async function numbers(of = program) {
  const { rows } = await superuser.query<{ name: string; count: number }>(
    `select concat_ws(' ', kind, key, case when kind = 'stays' then place end) as name, count
     from tallies, unnest(counts) with ordinality as counted (count, place)
     where program_id = $1 and count <> 0 order by 1`,
    [of],
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

test("each number follows a pair on its way, and how long it took", async () => {
  const write = (sql: string) => superuser.query(sql, [pair.id, program]);
  await superuser.query("update people set arrived_at = null where id = any ($1)", [
    [amina.id, theo.id],
  ]);
  await superuser.query("delete from pairs where id = $1", [pair.id]);
  await superuser.query("insert into pairs values ($1, $2, $3, $4, now() - interval '40 days')", [
    pair.id,
    program,
    amina.id,
    theo.id,
  ]);
  expect(await numbers()).toEqual({ "pairs invited": 1, "pairs no-date": 1 });

  for (const [person, days] of [
    [amina, 39],
    [theo, 30],
  ] as const) {
    await superuser.query("insert into consents values ($1, 1, now() - $2 * interval '1 day')", [
      person.id,
      days,
    ]);
  }
  expect(await numbers()).toEqual({ "pairs no-date": 2, [`stays invited/${month} 7`]: 1 });

  await write(`insert into meetings_held values ($1, $2, 1, now() - interval '4 days')`);
  for (const { id } of [amina, theo]) {
    await superuser.query(
      `insert into agreement_versions values ($1, $2, 1, 0, 0, 0, 0, 0, gen_random_uuid(), 'hash')
       on conflict do nothing`,
      [pair.id, program],
    );
    await superuser.query(
      `insert into agreement_confirmations values ($1, $2, 1, $3, 'hash', 'fr', now())`,
      [pair.id, program, id],
    );
  }

  expect(await numbers()).toEqual({
    "pairs in-force": 1,
    "pairs no-date": 1,
    [`stays invited/${month} 7`]: 1,
    [`stays no-date/${month} 9`]: 1,
    [`stays met/${month} 4`]: 1,
    [`stays one-confirmation/${month} 1`]: 1,
  });
});

test("that an ending was asked changes no number; that it was completed does", async () => {
  const before = await numbers();
  await superuser.query(
    "insert into ending_requests values (gen_random_uuid(), $1, $2, $3, '', 'fr', false, false)",
    [program, pair.id, theo.id],
  );
  expect(await numbers()).toEqual(before);

  await superuser.query(
    "update endings set completed_at = now(), completed_by_id = $1 where pair_id = $2",
    [sofia.id, pair.id],
  );
  expect(await numbers()).toMatchObject({ "pairs ended": 1, [`endings ${month}`]: 1 });
  expect(Object.keys(await numbers())).not.toContain("pairs in-force");
});

test("what is undone was never counted", async () => {
  const before = await numbers();
  await superuser.query("begin");
  await seatPairs(superuser, 3);
  await superuser.query("rollback");

  expect(await numbers()).toEqual(before);
});

test("many at once are counted at once", async () => {
  const before = await numbers();
  await seatPairs(superuser, 300);

  expect((await numbers())["pairs no-date"]).toBe((before["pairs no-date"] ?? 0) + 300);
});

// One changes a pair of another's while both have numbers to keep: with numbers kept at once, each would wait for the other.
test("two who change pairs crosswise do not wait for each other’s numbers", async () => {
  const [one, other] = [
    new Client({ connectionString: urls.superuserUrl }),
    new Client({ connectionString: urls.superuserUrl }),
  ];
  await Promise.all([one.connect(), other.connect()]);
  const [mine, theirs] = await seatPairs(superuser, 2);
  const move = (client: Client, id: string | undefined) =>
    client.query("update pair_states set stage = 'invited' where pair_id = $1", [id]);

  await one.query("begin");
  await other.query("begin");
  await move(one, mine);
  await move(other, theirs);
  const crossing = move(one, theirs);
  await other.query("commit");
  await crossing;
  await one.query("commit");
  await Promise.all([one.end(), other.end()]);

  expect((await numbers())["pairs invited"]).toBe(2);
});

test("counted anew, each stage and ending comes to the same", async () => {
  const before = await numbers();
  await superuser.query("select count_anew($1)", [program]);
  const after = await numbers();
  const isExact = ([name]: [string, unknown]) => !name.startsWith("stays");

  expect(Object.entries(after).filter(isExact)).toEqual(Object.entries(before).filter(isExact));
});

test("the coordination of the program reads its numbers, and nobody else", async () => {
  expect((await listTallies(grantedProgram(sofia))).length).toBeGreaterThan(3);
  for (const actor of [helene, amina, ravi]) {
    expect(await listTallies(stolenProgram(actor))).toEqual([]);
  }
  expect(await listTallies(grantedProgram(helene, otherProgram))).toEqual([]);
});

test("stays are counted between the days that the page counts with", async () => {
  const days = [0, 0.99, ...stayBounds.flatMap((bound) => [bound - 0.01, bound]), 400];
  const { rows } = await superuser.query<{ place: number }>(
    `select stay_place(now(), now() + days * interval '1 day') as place from unnest($1::float8[]) as days`,
    [days],
  );

  expect(rows.map(({ place }) => place)).toEqual(
    days.map((length) => 1 + stayBounds.filter((bound) => bound <= length).length),
  );
});

/** So many pairs of Ravi and Noor more, in one statement. */
async function seatPairs(client: Client, count: number) {
  const { rows } = await client.query<{ id: string }>(
    `insert into pairs (id, program_id, mentor_id, mentee_id)
     select gen_random_uuid(), $1, $2, $3 from generate_series(1, $4::int) returning id`,
    [otherPair.programId, ravi.id, noor.id, count],
  );
  return rows.map(({ id }) => id);
}
