import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { processorMs } from "./processor-time";

/** What is asked, and the processes that answer it. */
export type Target = {
  url: string;
  headers: Record<string, string>;
  pids: ReadonlyArray<number>;
};

/** How many were answered in how long, each in how many ms, and how long the processors of the target worked, in ms. */
export type Slice = { times: ReadonlyArray<number>; lastedMs: number; processorMs: number };

/** Asks for the same again and again for so long: so many at once, each as soon as the one before is answered. */
export async function ask(
  target: Target,
  { seconds, atOnce }: { seconds: number; atOnce: number },
): Promise<Slice> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  const [workedBefore, began] = [worked(target), performance.now()];
  const goOn = async () => {
    while (performance.now() - began < seconds * 1_000) {
      const asked = performance.now();
      await once(target, agent);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));

  const lastedMs = performance.now() - began;
  agent.destroy();
  return { times, lastedMs, processorMs: worked(target) - workedBefore };
}

function worked({ pids }: Target) {
  return pids.reduce((sum, pid) => sum + processorMs(pid), 0);
}

function once({ url, headers }: Target, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers: { "accept-encoding": "gzip", ...headers } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`));
      response.on("end", resolve).resume();
    })
      .on("error", reject)
      .end();
  });
}

/** What a process holds in memory, in MiB. */
export function memoryMiB(pid: number) {
  const [, kib] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
  return Number(kib) / 1024;
}

/** Keeps a process on one core, where the system can. */
export function pin(pid: number, core: number) {
  spawnSync("taskset", ["-acp", String(core), String(pid)]);
}
