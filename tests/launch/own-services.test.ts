import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownerRole, prepareDatabase, rolePassword } from "@/lib/launch/postgres/roles";
import { type Postgres, startPostgres } from "@/lib/launch/postgres/start";
import { processesOf, startStack } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const secret = "a secret of at least thirty-two letters";
const ownFolder = temporaryFolder("own");
const folder = temporaryFolder("launch");
let postgres: Postgres;

beforeAll(async () => {
  postgres = await startPostgres({ folder: ownFolder, password: "own", durable: false });
  await prepareDatabase(postgres.url("postgres"), { database: "own", secret });
});
afterAll(async () => {
  await postgres.stop();
  for (const each of [ownFolder, folder]) await rm(each, { recursive: true, force: true });
});

test("with a database and a mail server of one's own, nothing embedded starts", async () => {
  const stack = await startStack(folder, {
    DATABASE_URL: postgres.url("own", ownerRole, rolePassword(secret, ownerRole)),
    SMTP_URL: "smtp://127.0.0.1:2525",
    TANDEM_SECRET: secret,
  });

  expect((await stack.fetch("/api/ready")).status).toBe(200);
  const commands = processesOf(folder).map(({ command }) => command);
  expect(commands.filter((command) => /postgres -D|mail\.mjs/.test(command))).toEqual([]);
  expect(commands).toHaveLength(2);
  await stack.stop();
});
