import "server-only";
import type { PairId, PersonId } from "@/lib/domain/people";
import { frame, heartbeat, opening } from "./frame";
import { follow, lastEventId } from "./hub";

const heartbeatMs = 20_000;
/** What may wait for a browser that does not read: some hundred events. */
const queueBytes = 16 * 1024;
const encoder = new TextEncoder();

export type Listener = {
  person: PersonId;
  pairs: ReadonlyArray<PairId>;
  /** The last event that they heard of; empty for none. */
  since: string;
  /** Until when their session lives, or null once it is over. */
  lookAgain: () => Promise<Date | null>;
};

/**
 * Server-sent events about somebody's pairs, for as long as their session lives: the database is asked
 * again when it was to expire, and when its person signs out anywhere.
 */
export function openStream(listener: Listener) {
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = speak(controller, listener);
      },
      cancel: () => stop(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: queueBytes }),
  );

  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    },
  });
}

function speak(
  controller: ReadableStreamDefaultController<Uint8Array>,
  { person, pairs, since, lookAgain }: Listener,
) {
  let isOver = false;
  let unfollow = () => {};
  let expiry: NodeJS.Timeout | undefined;
  const beat = setInterval(() => send(heartbeat), heartbeatMs);

  send(opening(since || lastEventId()));
  unfollow = follow([person, ...pairs], since, {
    hear: (heard) => send(frame(heard)),
    hearSignedOut: look,
  });
  // Whoever signed out while this was being opened was not heard.
  void look();
  return stop;

  function send(text: string) {
    if (isOver) return;
    controller.enqueue(encoder.encode(text));
    // Whoever reads no more opens another stream when they do, and then hears what is new.
    if ((controller.desiredSize ?? 0) < 0) end();
  }

  async function look() {
    // Without an answer it ends too: the browser opens another, if it may.
    const until = await lookAgain().catch(() => null);
    if (!until) return end();

    clearTimeout(expiry);
    if (!isOver) expiry = setTimeout(look, Math.max(0, until.getTime() - Date.now()));
  }

  function end() {
    if (isOver) return;
    stop();
    controller.close();
  }

  function stop() {
    isOver = true;
    clearInterval(beat);
    clearTimeout(expiry);
    unfollow();
  }
}
