import { expect } from "vitest";
import { processesOf, until } from "./running";
import { halfDone, lostOrDoubled, startWriters } from "./writers";

/** Kills, so many times and outright, while people write by that instance; says how much was kept in all. */
export async function killUnderWriters(
  instance: { origin: string },
  times: number,
  kill: () => Promise<unknown>,
) {
  const writers = await startWriters(instance.origin, 3);
  for (let time = 1; time <= times; time++) {
    const before = writers.acknowledged.length;
    // Each one dies in the middle of work, and not before there was any.
    expect(await until(() => writers.acknowledged.length >= before + 4, 60_000)).toBe(true);
    await kill();
  }
  const last = writers.acknowledged.length;
  expect(await until(() => writers.acknowledged.length >= last + 4, 60_000)).toBe(true);
  await writers.stop();

  expect(await lostOrDoubled(writers.acknowledged)).toEqual([]);
  expect(await halfDone()).toEqual([]);
  return writers.acknowledged.length;
}

/** The database of a stack, without a word; it is started again by whoever keeps it running. */
export async function killPostgres(folder: string) {
  const server = processesOf(folder).find(({ command }) => /postgres -D/.test(command));
  if (!server) throw new Error("No database runs");

  process.kill(server.pid, "SIGKILL");
  await until(() => processesOf(folder).every(({ pid }) => pid !== server.pid));
}
