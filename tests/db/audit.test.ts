import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findAgreementLetter } from "@/lib/data/agreement-letters";
import { saveConfirmation } from "@/lib/data/agreements";
import { disconnect } from "@/lib/data/db";
import { findEndingNotice } from "@/lib/data/ending-work";
import { disconnectWorker } from "@/lib/data/worker-db";
import type { Actor, Pair } from "@/lib/domain/people";
import { verifyChains } from "@/lib/launch/audit/verify";
import { amina, program, sofia, theo } from "@/tests/support/cast";
import { clause, write } from "@/tests/support/clauses";
import { useDatabase } from "@/tests/support/db";
import { ask, complete, rows as endingRows, silent, takeBack } from "@/tests/support/endings";
import { granted } from "@/tests/support/granted";
import { asSuperuser, newPair } from "@/tests/support/seats";

const urls = useDatabase();
const owner = new Client({ connectionString: urls.ownerUrl });

beforeAll(() => owner.connect());
afterAll(async () => {
  await owner.end();
  await Promise.all([disconnect(), disconnectWorker()]);
});

const confirmAs = (person: Actor, pair: Pair) =>
  saveConfirmation(granted(person, "agreement:confirm", pair), "0.0.0.1.0", "fr");

async function eventsOf(pair: Pair) {
  const { rows } = await owner.query<{ what: string; by_id: string | null; hash: string }>(
    "select * from audit_events where chain = $1 order by place",
    [pair.id],
  );
  return rows;
}

describe("of a pair is written down", () => {
  test("what happened and who did it, where both and their coordination know it", async () => {
    const pair = await newPair();
    await write(amina, pair, clause());
    for (const person of [amina, theo]) await confirmAs(person, pair);
    await ask(theo, pair, silent);
    await complete(pair);

    expect((await eventsOf(pair)).map(({ what, by_id }) => [what, by_id])).toEqual([
      ["matched", null],
      ["confirmed", amina.id],
      ["confirmed", theo.id],
      ["in-force", null],
      ["ended", sofia.id],
    ]);
  });

  test("nothing at all of an ending that was asked and taken back", async () => {
    const pair = await newPair();
    await ask(theo, pair, { reason: "words", showsReason: true, showsAsker: true });
    await takeBack(theo, pair);

    expect((await eventsOf(pair)).map(({ what }) => what)).toEqual(["matched"]);
  });

  test("in the order in which it happened, also when both say yes at once", async () => {
    const pairs = await Promise.all(Array.from({ length: 8 }, () => newPair()));
    for (const pair of pairs) await write(amina, pair, clause());
    await Promise.all(pairs.flatMap((pair) => [amina, theo].map((who) => confirmAs(who, pair))));

    for (const pair of pairs) {
      const told = (await eventsOf(pair)).map(({ what }) => what);
      expect(told).toEqual(["matched", "confirmed", "confirmed", "in-force"]);
    }
    expect((await verifyChains(owner)).breaks).toEqual([]);
  });
});

test("both notices print the hash of their event", async () => {
  const pair = await newPair();
  await write(amina, pair, clause());
  for (const person of [amina, theo]) await confirmAs(person, pair);
  const letters = await Promise.all(
    [amina, theo].map(({ id }) => findAgreementLetter(pair.id, id)),
  );
  const force = (await eventsOf(pair)).find(({ what }) => what === "in-force")?.hash;
  const versions = letters.map((letter) => letter?.marks.get(1));
  expect(versions).toEqual([force, force]);

  await ask(theo, pair, silent);
  await complete(pair);
  const [ending] = await endingRows("endings", pair);
  const notices = await Promise.all(
    [amina, theo].map(({ id }) => findEndingNotice(String(ending?.id), id)),
  );
  const end = (await eventsOf(pair)).at(-1)?.hash;
  expect(notices.map((notice) => notice?.mark)).toEqual([end, end]);
});

test("nobody who serves or works writes an event, changes one or reads who", async () => {
  for (const url of [urls.appUrl, urls.workerUrl]) {
    const client = new Client({ connectionString: url });
    await client.connect();
    for (const sql of [
      "select by_id from audit_events",
      "delete from audit_events",
      "update audit_heads set place = 0",
      `select write_down('${program}', '${program}', 'begun', null, '')`,
    ]) {
      await expect(client.query(sql), sql).rejects.toThrow(/permission denied/);
    }
    await client.end();
  }
  await expect(owner.query("update audit_events set about = 'x'")).resolves.toMatchObject({
    rowCount: 0,
  });
});

describe("whoever owns the server itself is found out when they", () => {
  const place = 3;
  const where = `chain = $1 and place = ${place}`;

  test.each([
    {
      what: "alter a row",
      sql: [`update audit_events set by_id = null where ${where}`],
      why: "altered",
    },
    {
      what: "take one away",
      sql: [`delete from audit_events where ${where}`],
      why: "missing",
      at: 4,
    },
    {
      what: "take the last ones away",
      sql: ["delete from audit_events where chain = $1 and place > 2"],
      why: "cut-off",
    },
    {
      what: "take all away",
      sql: ["delete from audit_events where chain = $1"],
      why: "no-chain",
      at: 1,
    },
    {
      what: "exchange two",
      sql: [2, 3, -2].map(
        (from) =>
          `update audit_events set place = ${from === 2 ? -2 : from === 3 ? 2 : 3} where chain = $1 and place = ${from}`,
      ),
      why: "altered",
      at: 2,
    },
    {
      what: "put one between",
      sql: [
        "update audit_events set place = 5 where chain = $1 and place = 4",
        "update audit_events set place = 4 where chain = $1 and place = 3",
        `insert into audit_events select chain, 3, program_id, 'held', by_id, '', at, hash from audit_events where chain = $1 and place = 2`,
      ],
      why: "altered",
    },
    {
      what: "add one at the end",
      sql: [
        `insert into audit_events select chain, 5, program_id, 'held', null, '', at, hash from audit_events where ${where}`,
      ],
      why: "altered",
      at: 5,
    },
  ])("$what", async ({ sql, why, at = place }) => {
    const pair = await newPair();
    await write(amina, pair, clause());
    for (const person of [amina, theo]) await confirmAs(person, pair);

    const found = await asSuperuser(async (client) => {
      await client.query("alter table audit_events disable trigger append_only");
      await client.query(
        "alter table audit_events drop constraint if exists audit_events_place_check",
      );
      const kept = await client.query("select * from audit_events where chain = $1", [pair.id]);
      for (const one of sql) await client.query(one, [pair.id]);
      const { breaks } = await verifyChains(owner);
      await client.query("delete from audit_events where chain = $1", [pair.id]);
      for (const row of kept.rows) {
        await client.query(
          "insert into audit_events values ($1, $2, $3, $4, $5, $6, $7, $8)",
          Object.values(row),
        );
      }
      return breaks;
    });

    expect(found).toEqual([{ chain: pair.id, place: at, why }]);
    expect((await verifyChains(owner)).breaks).toEqual([]);
  });
});
