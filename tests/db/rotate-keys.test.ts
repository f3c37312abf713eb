import { once } from "node:events";
import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { listOwnNotes, saveNote } from "@/lib/data/preparations";
import { open } from "@/lib/data/words";
import { run, start } from "@/lib/launch/program";
import { sealWords } from "@/lib/seal/cipher";
import { readKeys } from "@/lib/seal/keys";
import { placeOf } from "@/lib/seal/sealed-columns";
import { requireKeys, rotateKeys } from "@/prisma/seal-words";
import { amina, pair, theo } from "../support/cast";
import { useDatabase } from "../support/db";
import { granted } from "../support/granted";
import { keys as oldKey } from "../support/postgres";
import { until } from "../support/running";
import { asSuperuser } from "../support/seats";
import { toldBy } from "../support/told";

const newKey = Buffer.alloc(32, "n").toString("base64");
const many = 1_000;
const both = readKeys(`${newKey}\n${oldKey}`);
const pool = new Pool({ connectionString: useDatabase().ownerUrl, max: 1 });
const [old, anew] = [readKeys(oldKey)[0].id, readKeys(newKey)[0].id];

beforeAll(async () => {
  // Tandem was started with a new key in front of the old one.
  process.env.TANDEM_KEYS = `${newKey}\n${oldKey}`;
  await asSuperuser((client) =>
    client.query(
      `insert into clause_revisions (pair_id, program_id, clause, revision, undecided, choices, text, text_locale, saved_by_id)
       select $1, $2, 'schedule', n, false, '{}', words, 'fr', $3 from unnest($4::text[]) with ordinality as all_of (words, n)`,
      [
        pair.id,
        pair.programId,
        amina.id,
        Array.from({ length: many }, (_, at) => sealedBefore(at)),
      ],
    ),
  );
});
afterAll(async () => {
  await pool.end();
  await disconnect();
});

test("a start without a key that has sealed something goes no further, and says which", async () => {
  await expect(requireKeys(pool, readKeys(newKey))).rejects.toThrow(`does not hold: ${old}.`);
});

test("nothing is sealed with a key that Tandem was not started with", async () => {
  await expect(rotateKeys(pool, both)).rejects.toThrow(/start it with this one in front/);
  expect(await countSealedWith(anew)).toBe(0);
});

test("keys are changed while people write, and killed at any time: every word opens", async () => {
  await requireKeys(pool, both);

  let before = 0;
  for (const row of [300, 550, 900]) {
    await killedAt(row);
    const done = await countSealedWith(anew);
    expect(done).toBeGreaterThan(before);
    expect(await countSealedWith(old)).toBe(many - done);
    await expectAllOpen();
    before = done;
  }

  const revisions = Array.from({ length: 20 }, (_, revision) => revision);
  const writing = revisions.reduce(
    (saved, revision) =>
      saved.then(() => expect(save(revision)).resolves.toMatchObject({ ok: true })),
    Promise.resolve(),
  );
  const said = await run("rotate-keys", withBothKeys());
  await writing;

  expect(said).toContain(`Sealed anew with the key ${anew}: ${many - before}`);
  expect(await countSealedWith(old)).toBe(0);
  await expectAllOpen();
  expect(await listOwnNotes(granted(theo, "preparation:view"))).toMatchObject([
    { text: "word 19" },
  ]);
}, 120_000);

test("afterwards the old key is needed no more", async () => {
  await requireKeys(pool, readKeys(newKey));
  expect(await rotateKeys(pool, readKeys(newKey))).toBe(0);
});

test("sealing anew tells nobody, and changes nothing but the seal", async () => {
  await asSuperuser((client) => client.query("update preparation_notes set shown_since = now()"));
  const before = await notes();
  const andBack = readKeys(`${oldKey},${newKey}`);
  await requireKeys(pool, andBack);
  const told = await toldBy(() => rotateKeys(pool, andBack));

  expect(told).toEqual([]);
  const after = await notes();
  expect(after.map(({ text }) => text)).not.toEqual(before.map(({ text }) => text));
  expect(after.map(withoutText)).toEqual(before.map(withoutText));
});

/** Lets the command come as far as a row that somebody else holds, and kills it there. */
async function killedAt(revision: number) {
  await asSuperuser(async (holder) => {
    await holder.query("begin");
    await holder.query("select from clause_revisions where revision = $1 for update", [revision]);
    const command = start("rotate-keys", withBothKeys(), "ignore");
    expect(await until(somebodyWaits, 30_000)).toBe(true);

    const ended = once(command, "exit");
    command.kill("SIGKILL");
    await ended;
    await holder.query("rollback");
  });
}

async function somebodyWaits() {
  const { rows } = await asSuperuser((client) =>
    client.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    ),
  );
  return rows.length > 0;
}

async function expectAllOpen() {
  const { rows } = await asSuperuser((client) =>
    client.query<{ text: string }>("select text from clause_revisions order by revision"),
  );
  const words = rows.map(({ text }, at) => open("clause_revisions.text", rowOf(at), text));

  expect(words).toEqual(rows.map((_, at) => `words ${at}`));
}

async function countSealedWith(key: string) {
  const { rows } = await asSuperuser((client) =>
    client.query<{ count: number }>(
      "select count(*)::int from clause_revisions where starts_with(text, $1)",
      [`v1.${key}.`],
    ),
  );
  return rows[0]?.count ?? 0;
}

async function notes() {
  const { rows } = await asSuperuser((client) => client.query("select * from preparation_notes"));
  return rows as ReadonlyArray<{ text: string }>;
}

function withoutText({ text: _, ...row }: { text: string }) {
  return row;
}

function save(revision: number) {
  return saveNote(granted(theo, "preparation:write"), {
    prompt: "hopes",
    text: `word ${revision}`,
    locale: "en",
    basedOn: revision,
  });
}

function rowOf(at: number) {
  return { pairId: pair.id, clause: "schedule", revision: at + 1, savedById: amina.id };
}

function sealedBefore(at: number) {
  const row: Record<string, string | number> = rowOf(at);
  return sealWords(
    readKeys(oldKey),
    placeOf("clause_revisions.text", (name) => row[name]),
    `words ${at}`,
  );
}

function withBothKeys() {
  return { ...process.env, DATABASE_URL: useDatabase().ownerUrl };
}
