import { readFileSync } from "node:fs";
import { Agent, type ClientRequest, get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { processesOf } from "@/tests/support/running";
import { type Bench, type Figure, sessionCookie, signedIn } from "./signed-in";

const count = 500;
const restMs = 5_000;

/** How much the application grows with each stream that is open. */
export async function measureStreams({
  folder,
  origin,
  pair,
}: Bench): Promise<Record<string, Figure>> {
  const application = processesOf(folder).find(({ command }) => command.includes("application"));
  const cookie = `${sessionCookie}=${await signedIn(pair.mentee)}`;
  const open = async (number: number) => {
    const streams: ClientRequest[] = [];
    while (streams.length < number) streams.push(await openStream(`${origin}/api/live`, cookie));
    return streams;
  };

  // What the first ones need once, all others share.
  close(await open(100));
  await sleep(restMs);
  const before = footprint(application?.pid ?? 0);
  const streams = await open(count);
  await sleep(restMs);
  const after = footprint(application?.pid ?? 0);
  close(streams);

  const each = (after - before) / count;
  return {
    [`memory of each of ${count} streams`]: {
      measured: `${each.toFixed(1)} KiB`,
      budget: "100 KiB",
    },
    "memory of the application with them": {
      measured: `${(after / 1024).toFixed(0)} MiB`,
      budget: "",
    },
  };
}

function openStream(address: string, cookie: string): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { cookie }, agent: new Agent() }, (response) => {
      response.once("data", () => resolve(request)).resume();
      if (response.statusCode !== 200) reject(new Error(`a stream answers ${response.statusCode}`));
    });
    request.on("error", reject);
  });
}

function close(streams: ReadonlyArray<ClientRequest>) {
  for (const stream of streams) stream.on("error", () => {}).destroy();
}

/** The proportional share of memory of a process, in KiB. */
function footprint(pid: number) {
  const [, size] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
  return Number(size);
}
