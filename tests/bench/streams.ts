import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { startSecondInstance } from "@/tests/support/second-instance";
import { openStreams, seatListeners } from "./listeners";
import { processorMs } from "./processor-time";
import type { Line } from "./verdicts";

const budgetKib = 100;
const restMs = 1_000;
const collections = 3;

/**
 * How much an application grows with each stream that is open, for each of these numbers of them. It is one of its own, that
 * gives back what it no longer needs before it is weighed: otherwise what it happens to keep is more than a hundred streams.
 */
export async function measureStreams({
  counts,
}: {
  counts: ReadonlyArray<number>;
}): Promise<ReadonlyArray<Line>> {
  const instance = await startSecondInstance({
    NODE_OPTIONS: "--max-old-space-size=256 --import ./tests/bench/collect-when-told.mjs",
  });
  const weigh = async () => {
    // What is found to be free the first time is given back by the next.
    for (let time = 0; time < collections; time += 1) {
      await sleep(restMs);
      process.kill(instance.pid(), "SIGUSR2");
    }
    await sleep(restMs);
    return footprint(instance.pid());
  };

  try {
    const listeners = await seatListeners(Math.max(...counts));
    // What the first ones need once, all others share.
    (await openStreams(instance.origin, listeners, 500)).close();
    const lines: Line[] = [];
    for (const count of counts) {
      const before = await weigh();
      const workedBefore = processorMs(instance.pid());
      const streams = await openStreams(instance.origin, listeners, count);
      const worked = processorMs(instance.pid()) - workedBefore;
      const after = await weigh();
      if (streams.open() < count) throw new Error(`${streams.open()} of ${count} streams are open`);
      streams.close();
      lines.push(...linesOf(count, { growth: after - before, after, worked }));
    }
    return lines;
  } finally {
    await instance.stop();
  }
}

function linesOf(
  count: number,
  { growth, after, worked }: Record<"growth" | "after" | "worked", number>,
): Line[] {
  return [
    {
      what: `memory of each of ${count} streams`,
      measured: growth / count,
      unit: "KiB",
      most: budgetKib,
    },
    { what: `the application with ${count} streams`, measured: after / 1024, unit: "MiB" },
    {
      what: `processor time to open each of ${count} streams`,
      measured: worked / count,
      unit: "ms",
      isTimed: true,
    },
  ];
}

/** What a process alone holds, in KiB: what it shares weighs less as others come. */
function footprint(pid: number) {
  const [, size] =
    /^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
  return Number(size);
}
