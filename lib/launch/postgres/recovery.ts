import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, isAlive } from "../processes";

/**
 * Clears what a killed start left in a data folder: a server that nobody looks
 * after any more is asked to stop, and the note of a dead one is thrown away.
 */
export async function recover(folder: string) {
  const note = join(folder, "postmaster.pid");
  const pid = Number((await readFile(note, "utf8").catch(() => "")).split("\n")[0]);
  if (!pid) return;

  // Another program may have been given the number of a server that died.
  if (commandOf(pid)?.includes(folder)) await stopServer(pid);
  await rm(note, { force: true });
}

/** A fast shutdown, then a hard one: sessions are cut, nothing committed is lost. */
export async function stopServer(pid: number) {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await hasEnded(pid, 8_000)) return;
  }
}

async function hasEnded(pid: number, withinMs: number) {
  for (let waited = 0; waited < withinMs; waited += 50) {
    if (!isAlive(pid)) return true;
    await sleep(50);
  }
  return !isAlive(pid);
}
