import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { killUnderWriters } from "@/tests/support/killing";
import { letters } from "@/tests/support/mailbox";
import { oneAddress } from "@/tests/support/one-address";
import { type Stack, startStack, until } from "@/tests/support/running";
import { startSecondInstance } from "@/tests/support/second-instance";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const folder = temporaryFolder("instances");
let stack: Stack;
let address: Awaited<ReturnType<typeof oneAddress>>;
let worker: ReturnType<typeof spawn>;

beforeAll(async () => {
  process.env.TANDEM_DATA_DIR = folder;
  stack = await startStack(folder, { WORKER: "off", QUIET_HOURS: "off" });
  process.env.MAIL_PORT = stack.env.MAIL_PORT;
  process.env.MAIL_WEB_PORT = stack.env.MAIL_WEB_PORT;
  address = await oneAddress();
  // `npm run worker`, apart from those who serve.
  worker = spawn(process.execPath, ["lib/launch/start.mjs", "worker"], {
    env: stack.env,
    stdio: "ignore",
  });
});
afterAll(async () => {
  const ended = once(worker, "exit");
  worker.kill("SIGTERM");
  await ended;
  address.close();
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

test("two instances behind one address, of which one is killed and then the other, lose nothing, and the letters go", async () => {
  const told = { TANDEM_ORIGIN: address.origin };
  const instances = [await startSecondInstance(told), await startSecondInstance(told)] as const;
  address.leadTo(...instances);

  let turn = 0;
  const kept = await killUnderWriters(address, 6, async () => {
    const [last, next] = turn++ % 2 === 0 ? instances : [instances[1], instances[0]];
    // The one that was killed before is back before the other goes.
    if (turn > 1) await next.restart();
    await last.kill();
  });
  const inForce = async () =>
    (await letters()).filter(({ text }) => /en vigueur|in force/.test(text));

  expect(kept).toBeGreaterThan(24);
  expect(await until(async () => (await inForce()).length >= 2, 60_000)).toBe(true);
  for (const instance of instances) await instance.stop();
});
