import "server-only";
import type { Pool, PoolClient } from "pg";

/** What `pg` keeps of a connection, and does not say. */
type Inside = PoolClient & { readyForQuery: boolean; connection: { stream: Stream } };
type Stream = {
  setTimeout(ms: number): void;
  on(event: "data" | "close" | "timeout", listener: () => void): void;
  destroy(reason: Error): void;
};

const sayAfterMs = 5_000;

/**
 * A database that goes without a word, as when a cable is pulled, keeps whoever has asked it waiting for
 * a quarter of an hour, and its connections with them. One that has been asked and says nothing is noted as
 * silent after five seconds, for the front to say so (`front/patience`), and given up after `giveUpMs`:
 * whoever waits is told, and the pool opens another.
 */
export function watchForSilence(pool: Pool, { giveUpMs }: { giveUpMs: number }) {
  pool.on("connect", (client) => {
    const inside = client as Inside;
    const { stream } = inside.connection;
    let silentFor = 0;
    stream.setTimeout(sayAfterMs);
    stream.on("data", () => {
      silentFor = 0;
      silent.delete(stream);
    });
    stream.on("close", () => silent.delete(stream));
    stream.on("timeout", () => {
      if (inside.readyForQuery) return;
      silent.add(stream);
      silentFor += sayAfterMs;
      if (silentFor >= giveUpMs) stream.destroy(new Error("The database has gone without a word."));
      // A socket tells of this once, unless it is asked to again.
      else stream.setTimeout(sayAfterMs);
    });
  });
}

// Kept on the global: the front, before the application, reads what each of its bundles notes.
const global = globalThis as { tandemSilent?: Set<Stream> };
global.tandemSilent ??= new Set();
const silent = global.tandemSilent;
