import type { IncomingMessage } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/**
 * Whether a page of ours asks this without anybody having done anything: it hears of something new and
 * refreshes itself, listens, looks how far a file is, or fetches ahead. A computer that was left open
 * asks such things for days. Going to a page and sending a form are not among them.
 */
export function isByItself({ method, headers }: Pick<IncomingMessage, "method" | "headers">) {
  if (method === "POST") return false;
  if ("next-router-prefetch" in headers) return true;
  if ("rsc" in headers) return asksForWholePage(headers["next-router-state-tree"]);

  return headers["sec-fetch-dest"] === "empty";
}

/** A refresh asks for everything from the root on; whoever follows a link has the root already. */
function asksForWholePage(state: string | string[] | undefined) {
  const [, , , marker] = parseAndValidateFlightRouterState(state) ?? [];

  return marker === "refetch";
}
