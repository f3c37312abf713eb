import { afterAll, describe, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { listOwnPairIds } from "@/lib/data/pairs";
import { createSession, endEverySession, findSession } from "@/lib/data/sessions";
import type { Actor, Pair } from "@/lib/domain/people";
import { closeHub, lastEventId } from "@/lib/live/hub";
import { openStream } from "@/lib/live/stream";
import { amina, ravi, sofia, theo } from "@/tests/support/cast";
import { clause, write } from "@/tests/support/clauses";
import { asSuperuser, newPair } from "@/tests/support/seats";

const closings: Array<() => Promise<void>> = [];

afterAll(async () => {
  for (const close of closings) await close();
  await closeHub();
  await disconnect();
});

describe("a stream", () => {
  test("tells each of the two what the other does, and nobody else", async () => {
    const pair = await newPair();
    const [hers, his] = [await listen(amina), await listen(theo)];
    const [another, coordinator] = [await listen(ravi), await listen(sofia)];
    const { ok } = await write(theo, pair, clause());

    expect(ok).toBe(true);
    for (const stream of [hers, his]) {
      expect(await stream.next()).toEqual(told(pair, theo));
    }
    // One connection hears it, and passes it to all in the same moment.
    expect(another.heard()).toEqual([]);
    expect(coordinator.heard()).toEqual([]);
  });

  test("goes on from the event that one heard last", async () => {
    const pair = await newPair();
    await ready();
    const since = lastEventId();
    const first = await listen(amina, { since });
    await write(theo, pair, clause());
    await first.next();

    const again = await listen(amina, { since });
    expect(await again.next()).toEqual(told(pair, theo));
    expect(await (await listen(amina, { since: "forgotten.3" })).next()).toEqual({
      event: "missed",
    });
  });

  test("says that something may be missing once the database was away, and goes on", async () => {
    const pair = await newPair();
    const stream = await listen(amina);
    await asSuperuser((client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where query like '%tandem_told%' and pid <> pg_backend_pid()`,
      ),
    );

    expect(await stream.next()).toEqual({ event: "missed" });
    await write(theo, pair, clause());
    expect(await stream.next()).toEqual(told(pair, theo));
  });

  test("ends within two seconds when its person signs out everywhere, and no other does", async () => {
    const [hers, his] = [await listen(amina), await listen(theo)];
    const start = performance.now();
    await endEverySession(amina);

    expect(await hers.next()).toBeNull();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(his.isOver()).toBe(false);
  });

  test("ends when the session does, unless it was prolonged meanwhile", async () => {
    const short = await listen(amina, { livesMs: 1_500 });
    const prolonged = await listen(theo, { livesMs: 1_500 });
    await asSuperuser((client) =>
      client.query(
        "update sessions set expires_at = now() + interval '1 day' where person_id = $1",
        [theo.id],
      ),
    );

    expect(await short.next()).toBeNull();
    expect(prolonged.isOver()).toBe(false);
  });
});

let opened = 0;

/** As the route does it, for a person who has just signed in. */
async function listen(
  actor: Actor,
  { since, livesMs = 60_000 }: { since?: string; livesMs?: number } = {},
) {
  const token = `live-${opened++}`;
  await createSession(token, actor.id, new Date(Date.now() + livesMs));
  await ready();
  const { body } = openStream({
    person: actor.id,
    pairs: await listOwnPairIds(actor),
    since: since ?? lastEventId(),
    lookAgain: async () => (await findSession(token))?.expiresAt ?? null,
  });
  return reading(body as ReadableStream<Uint8Array>);
}

async function ready() {
  await expect.poll(lastEventId).not.toBe("");
}

function reading(body: ReadableStream<Uint8Array>) {
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader();
  const heard: unknown[] = [];
  let place = 0;
  let isOver = false;
  closings.push(() => reader.cancel());
  void readOn();

  return {
    heard: () => heard,
    isOver: () => isOver,
    /** The next event; null when the stream has ended. */
    async next() {
      await expect.poll(() => heard.length > place || isOver, { timeout: 5_000 }).toBe(true);
      place += 1;
      return heard[place - 1] ?? null;
    },
  };

  async function readOn() {
    for (;;) {
      const { done, value = "" } = await reader.read();
      if (done) break;
      for (const [, event = "", data = ""] of String(value).matchAll(
        /event: (.*)\ndata: (.*)\n\n/g,
      )) {
        heard.push({ event, ...JSON.parse(data) });
      }
    }
    isOver = true;
  }
}

function told({ id }: Pair, { id: by }: Actor) {
  return { event: "told", pair: id, about: "agreement", by };
}
