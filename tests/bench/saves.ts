import { randomUUID } from "node:crypto";
import { builtActions } from "@/tests/support/manifests";
import { plainBrowser } from "@/tests/support/plain-browser";
import { openSession } from "@/tests/support/stack";
import type { Bench } from "./bench";
import { type Line, quantile } from "./verdicts";
import { startFloor } from "./yardsticks";

/** The first ones warm both. */
const warm = 50;
const [median, slowest] = [2.5, 3];

/** Saving a clause by the form's own action beside the same transaction on the floor, by turns and one at a time. */
export async function measureSaves(
  bench: Bench,
  { saves }: { saves: number },
): Promise<ReadonlyArray<Line>> {
  const token = await openSession(bench.pair.mentor.id);
  const floor = await startFloor({});
  try {
    const [ours, floors] = [await savingByForm(bench, token), savingOnFloor(bench, floor, token)];
    const times: { ours: number[]; floors: number[] } = { ours: [], floors: [] };
    for (let count = 0; count < warm + saves; count += 1) {
      times.ours.push(await timed(ours));
      times.floors.push(await timed(floors));
    }
    const at = (share: number) => ({
      own: quantile(times.ours.slice(warm), share),
      least: quantile(times.floors.slice(warm), share),
    });
    return [...linesOf("p50", at(0.5), median), ...linesOf("p95", at(0.95), slowest)];
  } finally {
    await floor.stop();
  }
}

function linesOf(
  name: string,
  { own, least }: { own: number; least: number },
  most: number,
): Line[] {
  return [
    { what: `saving a clause: ${name}`, measured: own, unit: "ms" },
    {
      what: `saving a clause: ${name} beside the floor`,
      measured: own / least,
      unit: "×",
      most,
      isTimed: true,
    },
  ];
}

async function timed(work: () => Promise<void>) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** As the script of the form does: the action by its id, with a key for each save, on what it was answered last. */
async function savingByForm({ origin, pair }: Bench, token: string) {
  const path = `/fr/pairs/${pair.id}/agreement/schedule`;
  const { fields } = await plainBrowser(origin, token).form(path, "basedOn");
  const action = builtActions().find(({ name }) => name.endsWith("agreement recordClause"));
  const headers = {
    cookie: `tandem-session=${token}`,
    origin,
    "next-action": action?.id ?? "",
    accept: "text/x-component",
  };
  let basedOn = Number(fields.basedOn);

  return async () => {
    const body = new FormData();
    const own = Object.entries(fields).filter(([name]) => !name.startsWith("$ACTION"));
    const typed = { basedOn: `${basedOn}`, key: randomUUID(), text: `Le mardi, ${basedOn}` };
    for (const [name, value] of Object.entries({ ...Object.fromEntries(own), ...typed })) {
      body.append(`_1_${name}`, value);
    }
    body.append("0", JSON.stringify([pair.id, { status: "idle" }, "$K1"]));
    const answer = await fetch(origin + path, { method: "POST", headers, body });
    const said = await answer.text();
    const [, revision] = /"revision":(\d+)/.exec(said) ?? [];
    if (Number(revision) !== basedOn + 1)
      throw new Error(`A save on ${basedOn} is answered ${answer.status}: ${said.slice(0, 900)}`);
    basedOn += 1;
  };
}

function savingOnFloor({ pair }: Bench, { origin }: { origin: string }, token: string) {
  const query = new URLSearchParams({ save: "1", person: pair.mentor.id, pair: pair.id });
  let revision = 0;

  return async () => {
    revision += 1;
    const body = JSON.stringify({ clause: "difficulties", revision, words: `À voir, ${revision}` });
    const answer = await fetch(`${origin}/save?${query}`, {
      method: "POST",
      headers: { cookie: `tandem-session=${token}` },
      body,
    });
    if (!answer.ok) throw new Error(await answer.text());
    await answer.text();
  };
}
