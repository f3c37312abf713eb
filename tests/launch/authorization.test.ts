import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { State } from "@/tests/support/bring-pair";
import { misplaced } from "@/tests/support/matrix";
import { type Cast, seatMatrix } from "@/tests/support/matrix-cast";
import { callWhatIsAllowed, callWhatIsDenied, openAll, postAll } from "@/tests/support/run-matrix";
import { type Stack, startStack } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";

// The other states are in `npm run prove`.
const states: ReadonlyArray<State> = ["in force"];
const folder = temporaryFolder("matrix");
let stack: Stack;
let cast: Cast;

beforeAll(async () => {
  process.env.TANDEM_DATA_DIR = folder;
  stack = await startStack(folder, { WORKER: "off" });
  cast = await seatMatrix(states);
});
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

test("every page, route and action of the build stands once in the table of who may", () => {
  expect(misplaced()).toEqual({ unlisted: [], gone: [], twice: [] });
});

test("each page and route opens to those of the table, and to nobody else", async () => {
  const { cells, wrong } = await openAll(stack, cast, states);

  expect(wrong).toEqual([]);
  expect(cells).toBeGreaterThan(600);
});

test("no route takes what is posted to it, but for a letter's, and that one asks for its secret", async () => {
  expect((await postAll(stack, cast, states)).wrong).toEqual([]);
});

test("each action is refused to everybody else, and changes no row of any table", async () => {
  const { cells, wrong, changed } = await callWhatIsDenied(stack, cast, states);

  expect(wrong).toEqual([]);
  expect(changed).toEqual([]);
  expect(cells).toBeGreaterThan(300);
});

test("each action listens to those of the table", async () => {
  expect((await callWhatIsAllowed(stack, cast, states)).wrong).toEqual([]);
});
