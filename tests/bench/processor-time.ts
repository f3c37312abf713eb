import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Linux counts the time of a process in hundredths of a second. */
const tickMs = 10;

/** Milliseconds that a process has worked; with those that its children have worked until they ended. */
export function processorMs(pid: number) {
  const fields = statOf(pid);
  return fields
    .slice(11, 15)
    .map(Number)
    .reduce((sum, ticks) => sum + ticks * tickMs, 0);
}

/** The same for a PostgreSQL on a data folder: its server, and a process of it for each connection. */
export function postgresMs(folder: string) {
  const server = Number(
    readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0],
  );
  const workers = readdirSync("/proc")
    .map(Number)
    .filter((pid) => Number(statOf(pid)[1]) === server);

  return [server, ...workers].reduce((sum, pid) => sum + processorMs(pid), 0);
}

/** What Linux says of a process from its state on; nothing of one that is gone. The name before it may hold anything. */
function statOf(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  } catch {
    return [];
  }
}
