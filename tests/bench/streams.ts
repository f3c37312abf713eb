import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { processesOf } from "@/tests/support/running";
import type { Bench } from "./bench";
import { openStreams, seatListeners } from "./listeners";
import type { Line } from "./verdicts";

const budgetKib = 100;
const restMs = 5_000;

/** How much the application grows with each stream that is open, for each of these numbers of them. */
export async function measureStreams(
  { folder, origin }: Bench,
  { counts }: { counts: ReadonlyArray<number> },
): Promise<ReadonlyArray<Line>> {
  const pid = processesOf(folder).find(({ command }) => command.includes("application"))?.pid ?? 0;
  const listeners = await seatListeners(Math.max(...counts));
  // What the first ones need once, all others share.
  (await openStreams(origin, listeners, 100)).close();

  const lines: Line[] = [];
  for (const count of counts) {
    await sleep(restMs);
    const before = footprint(pid);
    const streams = await openStreams(origin, listeners, count);
    await sleep(restMs);
    const after = footprint(pid);
    if (streams.open() < count) throw new Error(`Of ${count} streams, ${streams.open()} are open`);
    streams.close();
    lines.push(
      {
        what: `memory of each of ${count} streams`,
        measured: Math.max(0, after - before) / count,
        unit: "KiB",
        most: budgetKib,
      },
      { what: `the application with ${count} streams`, measured: after / 1024, unit: "MiB" },
    );
  }
  return lines;
}

/** The proportional share of memory of a process, in KiB. */
function footprint(pid: number) {
  const [, size] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
  return Number(size);
}
