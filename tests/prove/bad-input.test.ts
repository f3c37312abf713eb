import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendBadInput } from "@/tests/support/bad-input";
import { type Cast, seatMatrix } from "@/tests/support/matrix-cast";
import { type Stack, startStack } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const folder = temporaryFolder("bad-input");
let stack: Stack;
let cast: Cast;

beforeAll(async () => {
  process.env.TANDEM_DATA_DIR = folder;
  stack = await startStack(folder, { WORKER: "off" });
  cast = await seatMatrix(["in force"]);
});
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

test("of 10,000 requests that no page of ours would send, none is a fault of ours, changes a row, or is refused without words", async () => {
  const { bad, changed } = await sendBadInput(stack, cast, 10_000);

  expect(bad).toEqual([]);
  expect(changed).toEqual([]);
});
