import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What a wire between two does: all, late, nothing more, or nothing at all. */
export type Wire = "whole" | "slow" | "stalled" | "cut";

/**
 * A wire to a server on this machine that can be made to fail: `slow` holds each piece back for a
 * while, `stalled` lets nothing pass and hangs up on nobody, `cut` hangs up on all and takes no one.
 * `listen` is called for each that comes, and hears what it sends.
 */
export async function layWire(
  port: number,
  { delayMs = 300, listen }: { delayMs?: number; listen?: () => (bytes: Buffer) => void } = {},
) {
  let wire: Wire = "whole";
  const pairs = new Set<[Socket, Socket]>();
  const server = createServer((near) => {
    if (wire === "cut") return near.destroy();

    const far = connect(port, "127.0.0.1");
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    if (listen) near.on("data", listen());
    pass(near, far, () => wire, delayMs);
    pass(far, near, () => wire, delayMs);
    for (const end of pair) {
      end.on("error", () => {});
      end.on("close", () => {
        pairs.delete(pair);
        // What goes away while nothing passes is not noticed at the other end.
        if (wire !== "stalled") for (const each of pair) each.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    port: (server.address() as AddressInfo).port,
    make(next: Wire) {
      wire = next;
      if (next === "cut") hangUp(pairs);
    },
    async close() {
      hangUp(pairs);
      server.close();
      await once(server, "close");
    },
  };
}

function hangUp(pairs: ReadonlySet<[Socket, Socket]>) {
  for (const end of [...pairs].flat()) end.destroy();
}

function pass(from: Socket, to: Socket, wire: () => Wire, delayMs: number) {
  let before: Promise<unknown> = Promise.resolve();
  from.on("data", (bytes) => {
    if (wire() === "stalled") return;
    if (wire() === "whole" && !to.destroyed) return void to.write(bytes);
    // In order, each after the one before.
    before = before.then(() => sleep(delayMs)).then(() => to.destroyed || to.write(bytes));
  });
}
