import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { killPostgres, killUnderWriters } from "@/tests/support/killing";
import { type Stack, startStack } from "@/tests/support/running";
import { startSecondInstance } from "@/tests/support/second-instance";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const folder = temporaryFolder("killed");
let stack: Stack;

beforeAll(async () => {
  process.env.TANDEM_DATA_DIR = folder;
  stack = await startStack(folder);
  process.env.MAIL_PORT = stack.env.MAIL_PORT;
});
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

test("an application that is killed 20 times under writers loses no word, doubles none, and leaves nothing half done", async () => {
  const instance = await startSecondInstance();
  const kept = await killUnderWriters(instance, 20, async () => {
    await instance.kill();
    await instance.restart();
  });
  await instance.stop();

  console.log(`${kept} saves were acknowledged`);
  expect(kept).toBeGreaterThan(80);
});

test("a database that is killed 20 times under writers loses no word, doubles none, and leaves nothing half done", async () => {
  const instance = await startSecondInstance();
  const kept = await killUnderWriters(instance, 20, () => killPostgres(folder));
  await instance.stop();

  console.log(`${kept} saves were acknowledged`);
  expect(kept).toBeGreaterThan(80);
});
