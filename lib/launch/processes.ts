import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  // A zombie answers signals, but it has ended.
  return !/^\d+ \(.*\) Z /s.test(readOrEmpty(`/proc/${pid}/stat`));
}

/** The command line of a living process, or null. */
export function commandOf(pid: number) {
  if (!isAlive(pid)) return null;
  if (process.platform === "linux") return readOrEmpty(`/proc/${pid}/cmdline`) || null;

  return (
    spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout || null
  );
}

function readOrEmpty(path: string) {
  try {
    return readFileSync(path, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
