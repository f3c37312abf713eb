import { rmSync } from "node:fs";
import { processesOf } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";
import type { Bench } from "./bench";
import { ask, memoryMiB, pin, type Slice, type Target } from "./load";
import { fetchAll, signedInPages } from "./signed-in-pages";
import { type Line, quantile } from "./verdicts";
import { startBare, startFloor, writeContents, type Yardstick } from "./yardsticks";

export type Effort = { rounds: number; seconds: number; warmSeconds: number; pages: number };

/** What is answered in a second by one who asks again at once, and by so many at a time. */
const many = 8;
/** The core of whoever answers; who asks has the other. */
const servers = 0;
const [processorTimes, throughput] = [1.25, 0.75];
/** What all pages need is warm by then. */
const nextWarmSeconds = 2;
/** Two of the same that differ by more than this say that the machine has other things to do. */
const noise = 0.1;

/**
 * Pages of somebody who is signed in beside two bare ones of Next that hold the same, and beside the floor: each is
 * warmed, and then they take turns. What a clock says is judged only where the two bare ones agree.
 */
export async function measurePages(bench: Bench, effort: Effort) {
  const contents = temporaryFolder("contents");
  const yardsticks: Yardstick[] = [];
  try {
    const pages = await signedInPages(bench, effort.pages);
    await writeContents(contents, await fetchAll(pages));
    const bares = [await startBare(contents), await startBare(contents)] as const;
    const floor = await startFloor({ FLOOR_CONTENTS: contents });
    yardsticks.push(...bares, floor);
    const application = applicationOf(bench.folder);
    for (const pid of [application, ...yardsticks.map(({ pid }) => pid)]) pin(pid, servers);
    pin(process.pid, 1 - servers);

    const lines: Line[] = [];
    let apart = 0;
    for (const [name, { url, headers, person }] of Object.entries(pages)) {
      const query = new URLSearchParams({ page: name, person, pair: bench.pair.id });
      const targets = {
        tandem: { url, headers, pids: [application] },
        bare: { url: `${bares[0].origin}/${name}`, headers: {}, pids: [bares[0].pid] },
        again: { url: `${bares[1].origin}/${name}`, headers: {}, pids: [bares[1].pid] },
        floor: { url: `${floor.origin}/page?${query}`, headers, pids: [floor.pid] },
      };
      const isFirst = lines.length === 0;
      const measured = await byTurns(targets, {
        ...effort,
        warmSeconds: isFirst ? effort.warmSeconds : nextWarmSeconds,
      });
      apart = Math.max(apart, Math.abs(measured.again.processorMs / measured.bare.processorMs - 1));
      lines.push(...linesOf(name, measured));
    }
    lines.push({
      what: "memory of the application after that",
      measured: memoryMiB(application),
      unit: "MiB",
    });
    lines.push({ what: "two bare pages differ by", measured: apart * 100, unit: "%" });
    return { lines, isNoisy: apart > noise, bare: bares[0].origin };
  } finally {
    for (const yardstick of yardsticks) await yardstick.stop();
    rmSync(contents, { recursive: true, force: true });
  }
}

type Measured = { processorMs: number; aSecond: number; p50: number; p95: number };

/** Each target in its turn, round after round; of each its best, as whatever else happens only ever slows it. */
async function byTurns<Name extends string>(
  targets: Record<Name, Target>,
  { rounds, seconds, warmSeconds }: Effort,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(targets) as Name[];
  const slices = Object.fromEntries(names.map((name) => [name, [] as Array<[Slice, Slice]>]));
  for (const name of names) await ask(targets[name], { seconds: warmSeconds, atOnce: many });
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const full = await ask(targets[name], { seconds, atOnce: many });
      const single = await ask(targets[name], { seconds: seconds / 2, atOnce: 1 });
      slices[name]?.push([full, single]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, bestOf(slices[name] ?? [])])) as Record<
    Name,
    Measured
  >;
}

function bestOf(slices: ReadonlyArray<[Slice, Slice]>): Measured {
  const alone = slices.flatMap(([, { times }]) => times);
  return {
    processorMs: Math.min(...slices.map(([full]) => full.processorMs / full.times.length)),
    aSecond: Math.max(...slices.map(([full]) => (full.times.length * 1_000) / full.lastedMs)),
    p50: quantile(alone, 0.5),
    p95: quantile(alone, 0.95),
  };
}

function linesOf(name: string, { tandem, bare, floor }: Record<string, Measured>): Line[] {
  const isTimed = true;
  if (!tandem || !bare || !floor) return [];
  return [
    { what: `${name}: processor time`, measured: tandem.processorMs, unit: "ms" },
    { what: `${name}: processor time, bare`, measured: bare.processorMs, unit: "ms" },
    { what: `${name}: processor time, floor`, measured: floor.processorMs, unit: "ms" },
    {
      what: `${name}: processor time beside bare`,
      measured: tandem.processorMs / bare.processorMs,
      unit: "×",
      most: processorTimes,
      isTimed,
    },
    { what: `${name}: answers a second`, measured: tandem.aSecond, unit: "" },
    {
      what: `${name}: answers a second beside bare`,
      measured: tandem.aSecond / bare.aSecond,
      unit: "×",
      least: throughput,
      isTimed,
    },
    { what: `${name}: p50, one at a time`, measured: tandem.p50, unit: "ms" },
    { what: `${name}: p95, one at a time`, measured: tandem.p95, unit: "ms" },
  ];
}

function applicationOf(folder: string) {
  return processesOf(folder).find(({ command }) => command.includes("application"))?.pid ?? 0;
}
