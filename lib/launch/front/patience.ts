import type { ServerResponse } from "node:http";

const patienceMs = 9_000;
/** A file of thousands of pairs is read and imported in its own time, and says how far it is. */
const takesItsTime = /^\/(fr|en)\/programs\/[0-9a-f-]{36}\/import\b/;

const ways = [
  "writeHead",
  "flushHeaders",
  "setHeader",
  "appendHeader",
  "removeHeader",
  "write",
  "end",
] as const;

/**
 * Whoever has waited for nine seconds while the database says nothing is told that nobody answers, by
 * `say`; a machine that is only busy gets to it. What the application has to say afterwards comes too late
 * and is not sent.
 */
export function loseNoPatience(response: ServerResponse, url: string, say: () => void) {
  if (takesItsTime.test(url)) return;

  // Others may put theirs in between; these are the ways straight to the reader.
  const straight = Object.fromEntries(ways.map((way) => [way, response[way]]));
  let waiting = setTimeout(speak, patienceMs);
  response.once("close", () => clearTimeout(waiting));

  function speak() {
    if (response.headersSent) return;
    if (!isDatabaseSilent()) {
      waiting = setTimeout(speak, 1_000);
      return;
    }
    Object.assign(response, straight);
    say();
    Object.assign(response, Object.fromEntries(ways.map((way) => [way, () => response])));
  }
}

/** Whether somebody waits on a connection that has said nothing for a while: `lib/data/silence` notes it. */
function isDatabaseSilent() {
  return ((globalThis as { tandemSilent?: Set<unknown> }).tandemSilent?.size ?? 0) > 0;
}
