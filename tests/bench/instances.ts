import { processesOf } from "@/tests/support/running";
import { startSecondInstance } from "@/tests/support/second-instance";
import type { Bench } from "./bench";
import { type Connection, connectTo } from "./connection";
import { keepAsking } from "./keep-asking";
import { killOne } from "./kill-one";
import { type AtWork, nextSave, read, seatAtWork, send } from "./people-at-work";
import { postgresMs, processorMs } from "./processor-time";
import type { Line } from "./verdicts";

export type Instance = Awaited<ReturnType<typeof startSecondInstance>>;
type Lane = { person: AtWork; connection: Connection };

const connections = 16;
const rounds = 2;
const cores = 2;

const kinds = {
  pages: ({ person, connection }: Lane) => read(person, connection),
  saves: ({ person, connection }: Lane) => send(person, connection, nextSave(person)),
};

/**
 * What two instances serve on one Postgres, against one of them alone; the bench's own application serves nobody and
 * does what waits. The machine has two cores for all of them and for who asks, so the time that each process works for
 * one answer says more than how many answers there are. Then one is killed under those who write.
 */
export async function measureInstances(
  bench: Bench,
  { seconds }: { seconds: number },
): Promise<ReadonlyArray<Line>> {
  // As `npm start` gives it.
  const settings = { NODE_OPTIONS: "--max-old-space-size=256" };
  const [one, two] = [await startSecondInstance(settings), await startSecondInstance(settings)];
  try {
    const people = await seatAtWork(one.origin, connections);
    const lines: Line[] = [];
    for (const kind of ["pages", "saves"] as const) {
      lines.push(...(await compare(kind, bench, { people, one, two, seconds })));
    }
    return [...lines, ...(await killOne({ people, one, two, seconds }))];
  } finally {
    await one.stop();
    await two.stop();
  }
}

type Setting = { people: ReadonlyArray<AtWork>; one: Instance; two: Instance; seconds: number };

async function compare(
  kind: keyof typeof kinds,
  { folder }: Bench,
  { people, one, two, seconds }: Setting,
): Promise<ReadonlyArray<Line>> {
  const workers = processesOf(folder).filter(({ command }) => command.includes("application"));
  const worker = workers.find(({ pid }) => pid !== one.pid() && pid !== two.pid());
  const measure = async (instances: ReadonlyArray<Instance>) => {
    const lanes = people.map((person, index) => ({
      person,
      connection: connectTo(instances[index % instances.length] ?? one),
    }));
    const spent = () => [
      instances.reduce((sum, instance) => sum + processorMs(instance.pid()), 0),
      postgresMs(folder),
      processorMs(worker?.pid ?? 0),
      processorMs(process.pid),
    ];
    const before = spent();
    const { acts, ms } = await keepAsking(lanes, seconds, kinds[kind]);
    const each = spent().map((after, index) => (after - (before[index] ?? 0)) / acts);
    for (const { connection } of lanes) connection.close();
    const busy = (each.reduce((sum, one) => sum + one, 0) * acts) / ms;
    return { perSecond: (acts / ms) * 1_000, each, busy };
  };

  // Both are warm before either is measured, and each is measured by turns.
  await measure([one, two]);
  const [alone, together] = [[await measure([one])], [await measure([one, two])]];
  for (let round = 1; round < rounds; round += 1) {
    alone.push(await measure([one]));
    together.push(await measure([one, two]));
  }
  const [single, double] = [best(alone), best(together)];

  return [
    ...linesOf(`${kind}, one instance`, single),
    ...linesOf(`${kind}, two instances`, double),
    {
      what: `${kind}, two instances against one`,
      measured: double.perSecond / single.perSecond,
      unit: "×",
      isTimed: true,
    },
  ];
}

type Measured = { perSecond: number; each: ReadonlyArray<number>; busy: number };

function best([first, ...others]: Measured[]) {
  if (!first) throw new Error("Nothing was measured");
  return others.reduce((one, other) => (other.perSecond > one.perSecond ? other : one), first);
}

/** Of each, the processor time for one answer. */
const parts = ["in the application", "in Postgres", "in the worker", "by who asks"];

function linesOf(what: string, { perSecond, each, busy }: Measured): ReadonlyArray<Line> {
  return [
    { what, measured: perSecond, unit: "a second", isTimed: true },
    ...parts.map((part, index) => ({
      what: `${what}: ${part}`,
      measured: each[index] ?? 0,
      unit: "ms each",
      isTimed: true,
    })),
    { what: `${what}: at work, of ${cores} cores`, measured: busy, unit: "cores", isTimed: true },
  ];
}
