import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { readTold, type SignedOut, type Told } from "@/lib/domain/told";
import { env } from "@/lib/env";
import { fault } from "@/lib/log/log";
import type { Heard } from "./frame";
import { makeRing, type Ring } from "./ring";

/** Whoever listens: what a pair of theirs has to tell, or that they themself signed out somewhere. */
export type Ear = { hear: (heard: Heard) => void; hearSignedOut: () => void };

type Hub = {
  /** What was told while the present connection listened; null while none does. */
  ring: Ring<Told> | null;
  /** By what they listen for: a pair's id, or a person's. */
  ears: Map<string, Set<Ear>>;
  client: Client | null;
  isClosed: boolean;
};

const ringSize = 1_000;
const pulseMs = 15_000;
const patienceMs = 5_000;
const globalForHub = globalThis as { tandemHub?: Hub };

/**
 * The last event that this process has heard of. A page asks before it reads its rows, so that a stream
 * which goes on from there misses nothing. Empty while nobody listens yet: that is no event at all.
 */
export function lastEventId() {
  return hub().ring?.lastId() ?? "";
}

/** Listens for some ids: first what came after `since`, or that some was missed, then all that comes. */
export function follow(ids: ReadonlyArray<string>, since: string, ear: Ear) {
  const { ring, ears } = hub();
  for (const id of ids) ears.set(id, (ears.get(id) ?? new Set()).add(ear));

  // While no connection listens there is nothing to say yet: it tells everybody once it does.
  if (ring) catchUp(ring, ids, since, ear);

  return () => {
    for (const id of ids) {
      ears.get(id)?.delete(ear);
      if (ears.get(id)?.size === 0) ears.delete(id);
    }
  };
}

function catchUp(ring: Ring<Told>, ids: ReadonlyArray<string>, since: string, ear: Ear) {
  const told = ring.since(since);
  if (!told) return ear.hear({ id: ring.lastId(), event: "missed" });

  for (const each of told) if (ids.includes(each.event.pair)) ear.hear(each);
}

// Kept on the global: each of Next's bundles runs this module again, and one connection listens for all.
function hub() {
  if (!globalForHub.tandemHub) {
    const made: Hub = { ring: null, ears: new Map(), client: null, isClosed: false };
    globalForHub.tandemHub = made;
    void keepListening(made);
  }
  return globalForHub.tandemHub;
}

async function keepListening(hub: Hub) {
  for (let failures = 0; !hub.isClosed; failures += 1) {
    try {
      await listen(hub, () => {
        failures = 0;
      });
    } catch (error) {
      fault("live-lost", error);
    }
    hub.ring = null;
    await sleep(Math.min(100 * 2 ** failures, 5_000), undefined, { ref: false });
  }
}

/** Listens until the connection is lost, which is an error unless it was closed on purpose. */
async function listen(hub: Hub, onListening: () => void) {
  const client = new Client({
    connectionString: env().DATABASE_APP_URL,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    keepAlive: true,
  });
  const lost = new Promise<void>((resolve, reject) =>
    client.on("error", reject).on("end", resolve),
  );
  // Awaited below; until then its failure is that of connecting.
  lost.catch(() => {});
  hub.client = client;
  await client.connect();
  client.on("notification", ({ payload = "" }) => passOn(hub, readTold(payload)));
  await client.query("LISTEN tandem_told");

  hub.ring = makeRing<Told>(randomUUID().slice(0, 8), ringSize);
  onListening();
  tellOfGap(hub, hub.ring);
  // A connection that broke without a word is noticed by asking.
  const pulse = setInterval(() => client.query("SELECT 1").catch(() => client.end()), pulseMs);
  await lost.finally(() => clearInterval(pulse));
}

function passOn({ ring, ears }: Hub, told: Told | SignedOut | null) {
  if (!told || !ring) return;
  if ("person" in told) {
    for (const ear of ears.get(told.person) ?? []) ear.hearSignedOut();
    return;
  }
  const numbered = ring.add(told);
  for (const ear of ears.get(told.pair) ?? []) ear.hear(numbered);
}

/** Nobody knows what was told while no connection listened. */
function tellOfGap({ ears }: Hub, ring: Ring<Told>) {
  const everybody = new Set([...ears.values()].flatMap((some) => [...some]));
  for (const ear of everybody) ear.hear({ id: ring.lastId(), event: "missed" });
}

export async function closeHub() {
  const open = globalForHub.tandemHub;
  delete globalForHub.tandemHub;
  if (!open) return;

  open.isClosed = true;
  await open.client?.end();
}
