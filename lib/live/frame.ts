import type { Told } from "@/lib/domain/told";
import type { Numbered } from "./ring";

/** What a stream has to say: an event, or that some may have been missed. */
export type Heard = Numbered<Told> | { id: string; event: "missed" };

/** How long a browser waits before it opens a stream that was cut. */
const retryMs = 1_000;

/** The opening of a stream: from where a browser that loses it will want to go on. */
export function opening(id: string) {
  return `retry: ${retryMs}\nid: ${id}\n\n`;
}

/** An event as `EventSource` reads it. */
export function frame({ id, event }: Heard) {
  const [name, data] = event === "missed" ? ["missed", {}] : ["told", event];

  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Says nothing, and keeps whoever stands between from closing what seems idle. */
export const heartbeat = ":\n\n";
