import { setTimeout as sleep } from "node:timers/promises";
import { until } from "@/tests/support/running";
import { halfDone, lostOrDoubled } from "@/tests/support/writers";
import { connectTo } from "./connection";
import type { Instance } from "./instances";
import { type AtWork, nextSave, send } from "./people-at-work";
import type { Line } from "./verdicts";

const retryMs = 20;
const patienceMs = 60_000;

/**
 * One of two instances is killed outright while half of the writers save by each. Whoever gets no answer sends the same
 * again, to the one that is left; its own writers are to notice nothing.
 */
export async function killOne(setting: {
  people: ReadonlyArray<AtWork>;
  one: Instance;
  two: Instance;
  seconds: number;
}): Promise<ReadonlyArray<Line>> {
  const { people, one, two, seconds } = setting;
  const kept: Array<{ pair: string; by: string; text: string; home: Instance; at: number }> = [];
  const unanswered: Instance[] = [];
  let isOver = false;

  const write = async (person: AtWork, home: Instance) => {
    let connection = connectTo(home);
    while (!isOver) {
      const { told, ...save } = nextSave(person);
      while (!(await isKept(person, connection, save))) {
        if (isOver) return;
        unanswered.push(home);
        connection.close();
        connection = connectTo(one);
        await sleep(retryMs);
      }
      kept.push({ ...told, home, at: performance.now() });
    }
    connection.close();
  };
  // The demonstration has ended pairs whose agreement stays as it was.
  const halfBefore = (await halfDone()).length;
  const writers = people.map((person, index) => write(person, index % 2 === 0 ? one : two));
  // It dies in the middle of work, and not before there was any.
  await until(() => kept.length >= people.length * 2, patienceMs);
  await sleep((seconds * 1_000) / 2);
  const killedAt = performance.now();
  await two.kill();
  await sleep((seconds * 1_000) / 2);
  isOver = true;
  await Promise.all(writers);

  const later = kept.filter(({ home, at }) => home === two && at > killedAt);
  const firsts = [...new Set(later.map(({ by }) => by))].map(
    (writer) => later.find(({ by }) => by === writer)?.at ?? 0,
  );
  const count = (what: string, measured: number, budget = {}) => ({
    ...{ what, measured, unit: "" },
    ...budget,
  });
  return [
    count("saves acknowledged, one instance killed among them", kept.length, {
      least: people.length * 2,
    }),
    count("of these lost or doubled", (await lostOrDoubled(kept)).length, { most: 0 }),
    count("written only by half", (await halfDone()).length - halfBefore, { most: 0 }),
    count("unanswered by the killed one", unanswered.filter((home) => home === two).length),
    count("unanswered by the other", unanswered.filter((home) => home === one).length, { most: 0 }),
    count(`of ${people.length / 2} of its writers, went on by the other`, firsts.length, {
      least: people.length / 2,
    }),
    {
      what: "from the kill until the last of them was answered",
      measured: Math.max(0, ...firsts) - killedAt,
      unit: "ms",
      isTimed: true,
    },
  ];
}

function isKept(...asked: Parameters<typeof send>) {
  return send(...asked).then(
    () => true,
    () => false,
  );
}
