import { randomBytes } from "node:crypto";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveConfirmation } from "@/lib/data/agreements";
import { appointCoordinator } from "@/lib/data/coordinators";
import { disconnect } from "@/lib/data/db";
import { eraseOneself } from "@/lib/data/erasure";
import { open } from "@/lib/data/words";
import { disconnectWorker } from "@/lib/data/worker-db";
import { verifyChains } from "@/lib/launch/audit/verify";
import { eraseAgain, readErased } from "@/lib/launch/backup/erase-again";
import { writeBackup } from "@/lib/launch/backup/files";
import { restoreInto } from "@/lib/launch/backup/restore-into";
import { checkOf, listCounters, listKept, speakPlainly } from "@/lib/launch/backup/tables";
import { appoint, listPrograms } from "@/lib/launch/founding";
import { ownerRole, withClient } from "@/lib/launch/postgres/roles";
import { amina, program, ravi, sofia, theo } from "@/tests/support/cast";
import { clause, write } from "@/tests/support/clauses";
import { erasedFile, useDatabase } from "@/tests/support/db";
import { ask, silent } from "@/tests/support/endings";
import { granted, grantedProgram, justProved } from "@/tests/support/granted";
import { doTasks } from "@/tests/support/jobs";
import { asSuperuser, newPair } from "@/tests/support/seats";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const urls = useDatabase();
const folder = temporaryFolder("backup");
const file = join(folder, "tandem.backup");
const words = "words that are kept outside";
const nobody = { fr: "une personne qui a quitté Tandem", en: "someone who has left Tandem" };
const awkward = "Été\\N\t« deux »\n\\.\n\r\u2028 \\\\ 🌿 fin";
const made: string[] = [];
let before: unknown;

beforeAll(async () => {
  const pair = await newPair();
  await write(amina, pair, clause({ text: awkward }));
  for (const person of [amina, theo]) {
    await saveConfirmation(granted(person, "agreement:confirm", pair), "0.0.0.1.0", "fr");
  }
  await ask(theo, pair, { ...silent, reason: awkward });
  await asSuperuser((client) =>
    client.query("update people set name = $1 where id = $2", [awkward, theo.id]),
  );
  before = await checks(urls.superuserUrl);
  await writeBackup(urls.superuserUrl, file, words);
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker()]);
  for (const name of made) {
    await asSuperuser((client) => client.query(`drop database ${name} with (force)`));
  }
  await rm(folder, { recursive: true, force: true });
});

test("a backup holds every row, and fills an empty database with exactly these", async () => {
  const empty = await emptyDatabase();
  const { rows, tables } = await restoreInto(empty, file, words);

  expect(rows).toBeGreaterThan(20);
  expect(tables).toBeGreaterThan(40);
  expect(await checks(empty.superUrl)).toEqual(before);
  await withClient(empty.superUrl, async (client) => {
    const { breaks, events } = await verifyChains(client);
    expect(breaks).toEqual([]);
    expect(events).toBeGreaterThan(4);
    const { rows: names } = await client.query("select name from people where id = $1", [theo.id]);
    expect(names).toEqual([{ name: awkward }]);
    const { rows: texts } = await client.query(
      `select pair_id as "pairId", clause, revision, saved_by_id as "savedById", text from clause_revisions`,
    );
    const opened = texts.map((row) => open("clause_revisions.text", row, row.text));
    expect(opened).toEqual([awkward]);
    // What is written once is written once here too, and what happens next is written down.
    await expect(client.query("delete from clause_revisions")).rejects.toThrow(/append-only/);
  });
}, 60_000);

describe("nothing is restored", () => {
  test("where people are", async () => {
    const inhabited = { ownerUrl: urls.ownerUrl, superUrl: urls.superuserUrl };

    await expect(restoreInto(inhabited, file, words)).rejects.toThrow(/There are people/);
    expect(await checks(urls.superuserUrl)).toEqual(before);
  });

  test("with other words", async () => {
    await expect(restoreInto(await emptyDatabase(), file, `${words}.`)).rejects.toThrow(
      /BACKUP_KEY/,
    );
  });

  test("of a file in which one byte is another, or the last one is missing", async () => {
    const bytes = await readFile(file);
    const other = join(folder, "other.backup");
    const touched = Buffer.from(bytes);
    touched.writeUInt8(touched.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40);

    for (const wrong of [touched, bytes.subarray(0, -1), randomBytes(200)]) {
      await writeFile(other, wrong);
      const empty = await emptyDatabase();
      await expect(restoreInto(empty, other, words)).rejects.toThrow();
      expect(await peopleIn(empty.superUrl)).toBe(0);
    }
  }, 90_000);
});

test("a backup can be read by its owner alone, and only with the words", async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const bytes = await readFile(file);
  for (const plain of ["amina", "people", "Été", "migrations"]) {
    expect(bytes.includes(plain), plain).toBe(false);
  }
  await expect(writeBackup(urls.superuserUrl, join(folder, "short"), "short")).rejects.toThrow(
    /at least 24/,
  );
});

test("what was erased after the backup is erased again once it is restored", async () => {
  const pair = await newPair(ravi, theo);
  await write(ravi, pair, clause({ text: "written before" }));
  const later = join(folder, "later.backup");
  await writeBackup(urls.superuserUrl, later, words);
  expect(await eraseOneself(justProved(ravi), nobody)).toMatchObject({ ok: true });
  await doTasks(["note-erasure"]);

  const empty = await emptyDatabase();
  await restoreInto(empty, later, words);
  const left = () =>
    withClient(empty.superUrl, async (client) => {
      const { rows } = await client.query(
        `select name from people where id = $1
         union all select text from clause_revisions where saved_by_id = $1`,
        [ravi.id],
      );
      return rows.map(({ name }) => name);
    });
  expect(await left()).toHaveLength(2);

  expect(await eraseAgain(empty.superUrl, await readErased([erasedFile]), nobody)).toBe(1);
  expect(await left()).toEqual([nobody.en]);
  expect(await eraseAgain(empty.superUrl, await readErased([erasedFile]), nobody)).toBe(0);
  expect(await readFile(erasedFile, "utf8")).not.toContain(ravi.id);
  await expect(readErased([later])).rejects.toThrow(/no list/);
}, 60_000);

test("whoever was alone in coordinating at the time of the backup is erased again, and another can be named", async () => {
  await writeBackup(urls.superuserUrl, join(folder, "alone.backup"), words);
  const sofias = grantedProgram(sofia);
  await appointCoordinator(sofias, { email: "new@example.org", name: "Noé", locale: "fr" });
  expect(await eraseOneself(justProved(sofia), nobody)).toMatchObject({ ok: true });
  await doTasks(["note-erasure"]);

  const empty = await emptyDatabase();
  await restoreInto(empty, join(folder, "alone.backup"), words);
  await eraseAgain(empty.superUrl, await readErased([erasedFile]), nobody);
  await withClient(empty.superUrl, async (client) => {
    const own = async () =>
      (await listPrograms(client)).find(({ id }) => id === program)?.coordinators;
    expect(await own()).toEqual([]);
    expect(await appoint(client, program, { email: "noe@example.org", name: "Noé" })).toBe(true);
    expect(await own()).toEqual(["noe@example.org"]);
    // From then on the last one is kept again.
    await expect(client.query("delete from coordinators")).rejects.toThrow(/has a coordinator/);
  });
}, 60_000);

async function checks(url: string) {
  return withClient(url, async (client) => {
    await speakPlainly(client);
    const kept = await listKept(client);
    const rows: Record<string, unknown> = {};
    for (const each of kept) rows[each.table] = await checkOf(client, each);
    return { rows, counters: await listCounters(client) };
  });
}

async function emptyDatabase() {
  const name = `restored_${randomBytes(6).toString("hex")}`;
  made.push(name);
  await asSuperuser((client) => client.query(`create database ${name} owner ${ownerRole}`));
  const inDatabase = (url: string) => Object.assign(new URL(url), { pathname: name }).href;
  return { ownerUrl: inDatabase(urls.ownerUrl), superUrl: inDatabase(urls.superuserUrl) };
}

async function peopleIn(url: string) {
  return withClient(url, async (client) => {
    const { rows } = await client.query("select to_regclass('people') as made");
    return rows[0]?.made ? ((await client.query("select from people")).rowCount ?? 0) : 0;
  });
}
