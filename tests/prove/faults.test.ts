import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { appRole, withClient } from "@/lib/launch/postgres/roles";
import type { RowOf } from "@/lib/seal/sealed-columns";
import { expectRecovery, expectSomething, expectWords } from "@/tests/support/broken-times";
import { layWire } from "@/tests/support/faulty-wire";
import { newPair, newProgram, type SeatedPair } from "@/tests/support/new-pair";
import { plainBrowser } from "@/tests/support/plain-browser";
import { type Stack, startStack, until } from "@/tests/support/running";
import { startSecondInstance } from "@/tests/support/second-instance";
import { addressFor, opened, openSession } from "@/tests/support/stack";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const folder = temporaryFolder("faults");
let stack: Stack;
let wire: Awaited<ReturnType<typeof layWire>>;
let instance: Awaited<ReturnType<typeof startSecondInstance>>;
let pair: SeatedPair;
let session: string;

beforeAll(async () => {
  process.env.TANDEM_DATA_DIR = folder;
  stack = await startStack(folder);
  process.env.MAIL_PORT = stack.env.MAIL_PORT;
  const url = new URL(addressFor(appRole));
  wire = await layWire(Number(url.port));
  url.port = String(wire.port);
  instance = await startSecondInstance({ DATABASE_APP_URL: url.href });
  pair = await newPair(await newProgram());
  session = await openSession(pair.mentor.id);
});
afterEach(() => wire.make("whole"));
afterAll(async () => {
  await instance.stop();
  await wire.close();
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(instance.origin + path, {
    redirect: "manual",
    ...init,
    headers: { cookie: `tandem-session=${session}`, ...init.headers },
  });
const clause = () => `/fr/pairs/${pair.id}/agreement/schedule`;
const pages = () => ["/fr/space", "/en/account", clause(), `/en/pairs/${pair.id}/agreement`];
const saved = async () => {
  const { rows } = await withClient(addressFor("postgres"), (client) =>
    client.query<RowOf<"clause_revisions.text"> & { text: string }>(
      `select pair_id as "pairId", clause, revision, saved_by_id as "savedById", text
       from clause_revisions where pair_id = $1 order by revision`,
      [pair.id],
    ),
  );
  return rows.map((row) => opened("clause_revisions.text", row, row.text));
};

test.each(["cut", "stalled"] as const)(
  "with the wire to the database %s, every page says so in both languages, nothing opens, and all comes back by itself",
  async (how) => {
    const browser = plainBrowser(instance.origin, session);
    const form = await browser.form(clause(), "clause");
    const before = await saved();
    wire.make(how);

    await Promise.all(pages().map((path) => expectWords(ask, path)));
    expect((await ask("/api/ready")).status).toBe(503);
    expect((await ask("/api/health")).status).toBe(200);
    const lost = await browser.send(form, { text: `while ${how}`, onTo: "next" });
    expect(lost.status).not.toBe(303);
    expect(await saved()).toEqual(before);

    wire.make("whole");
    for (const path of pages()) await expectRecovery(ask, path);
    expect((await ask("/api/ready")).status).toBe(200);
    const again = await browser.send(await browser.form(clause(), "clause"), {
      text: `after ${how}`,
      onTo: "next",
    });
    expect(again.status).toBe(303);
    expect(await saved()).toEqual([...before, `after ${how}`]);
  },
);

test("with a slow wire to the database, everybody is answered in time", async () => {
  wire.make("slow");

  await Promise.all(pages().map((path) => expectSomething(ask, path)));
});

test("with every connection taken by those who wait for a lock, others are told so, and served once it is free", async () => {
  const waiting: Array<Promise<unknown>> = [];
  await withClient(addressFor("postgres"), async (client) => {
    await client.query("begin");
    await client.query("lock table clause_revisions in access exclusive mode");
    waiting.push(
      ...Array.from({ length: 14 }, () => ask(clause()).then((answer) => answer.text())),
    );
    await until(async () => {
      const { rows } = await client.query(
        "select count(*)::int as count from pg_locks where not granted",
      );
      return rows[0].count >= 9;
    });

    await expectWords(ask, "/fr/space");
    await client.query("rollback");
  });

  await Promise.all(waiting);
  for (const path of pages()) await expectRecovery(ask, path);
});
