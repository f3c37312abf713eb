import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownerRole, prepareDatabase, rolePassword, withClient } from "@/lib/launch/postgres/roles";
import { type Postgres, startPostgres } from "@/lib/launch/postgres/start";
import { processesOf, type Stack, startStack, until } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const secret = "a secret of at least thirty-two letters";
const ownFolder = temporaryFolder("own");
const folder = temporaryFolder("launch");
const burst = 500;
const taken: string[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  async onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of stream) chunks.push(chunk);
    } catch {
      // Whoever was sending it has just been killed: it was not taken.
      return;
    }
    taken.push((await PostalMime.parse(Buffer.concat(chunks))).messageId ?? "");
    done();
  },
});
smtp.on("error", () => {});
let postgres: Postgres;
let stack: Stack;

beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  postgres = await startPostgres({ folder: ownFolder, password: "own", durable: false });
  await prepareDatabase(postgres.url("postgres"), { database: "own", secret });
  stack = await startStack(folder, {
    DATABASE_URL: postgres.url("own", ownerRole, rolePassword(secret, ownerRole)),
    SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    TANDEM_SECRET: secret,
  });
});
afterAll(async () => {
  await stack.stop();
  killThoseWhoWork();
  await postgres.stop();
  await new Promise<void>((resolve) => smtp.close(resolve));
  for (const each of [ownFolder, folder]) await rm(each, { recursive: true, force: true });
});

// Between the moment at which a mail server takes a letter and the one at which that is noted, no protocol helps: what somebody
// who was killed had in hand goes once more, as the same letter by its Message-ID. Everything else goes once.
test("killed again and again during a burst of 500 letters, each goes, and again only what was in hand", async () => {
  await endPairs(burst / 2);
  let killed = 0;
  for (const enough of [80, 180, 280]) {
    startWorker();
    expect(await until(() => taken.length >= enough, 60_000)).toBe(true);
    killed += killThoseWhoWork();
    await letMinutesPass();
  }
  startWorker();
  expect(await until(async () => (await waiting()) === 0, 60_000)).toBe(true);

  expect(new Set(taken).size).toBe(burst);
  expect(killed).toBeGreaterThan(3);
  // Each has two letters in hand at most.
  expect(taken.length - burst).toBeLessThanOrEqual(2 * killed);
}, 240_000);

/** `npm run worker`, beside the application, which does what waits too. */
function startWorker() {
  spawn(process.execPath, ["lib/launch/start.mjs", "worker"], { env: stack.env, stdio: "ignore" });
}

/** The application, which its supervisor starts again, and the workers; answers how many there were. */
function killThoseWhoWork() {
  const those = processesOf(folder).filter(({ command }) =>
    /application\.mjs|start\.mjs worker/.test(command),
  );
  for (const { pid } of those) process.kill(pid, "SIGKILL");

  return those.length;
}

/** What somebody held for three minutes is free for others. */
async function letMinutesPass() {
  await asSuperuser("update graphile_worker._private_jobs set locked_at = null, locked_by = null");
}

async function waiting() {
  const [row] = await asSuperuser(
    "select count(*)::int as count from graphile_worker._private_jobs where key like 'ending-notice:%'",
  );
  return row?.count;
}

/** So many pairs whose relationship ends at this moment, with two letters to write for each. */
async function endPairs(count: number) {
  await asSuperuser(`
    with program as (
      insert into programs (id, name_fr, name_en, coordination_name, coordination_email,
        privacy_officer_name, privacy_officer_email)
      values (gen_random_uuid(), 'Mentorat', 'Mentoring', 'Sofia', 'sofia@example.org', 'Paul', 'paul@example.org')
      returning id
    ), two as (
      insert into people (id, email, name) select gen_random_uuid(), name || '@example.org', name
      from unnest(array['amina', 'theo']) as name returning id
    ), made as (
      insert into pairs (id, program_id, mentor_id, mentee_id)
      select gen_random_uuid(), program.id, (select min(id::text)::uuid from two), (select max(id::text)::uuid from two)
      from program, generate_series(1, ${count}) returning id, program_id
    )
    insert into endings (id, program_id, pair_id) select gen_random_uuid(), program_id, id from made`);
  await asSuperuser("update endings set completed_at = now()");
}

function asSuperuser(statement: string) {
  return withClient(postgres.url("own"), async (client) => (await client.query(statement)).rows);
}
