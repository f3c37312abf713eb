import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fault, note, warn } from "@/lib/log/log";
import { routes } from "./route-of";

/**
 * Writes a line for each request once it is answered: which route, how it ended and how long it
 * took. Neither who asked nor from where, and no address as it was typed: it may hold a secret.
 */
export function noteRequests() {
  const routeOf = routes();

  return function noteRequest(request: IncomingMessage, response: ServerResponse, path: string) {
    const id = randomUUID();
    const began = performance.now();

    response.once("close", () => {
      const { statusCode: status, writableFinished } = response;
      const line = {
        request: id,
        method: request.method,
        route: routeOf(path),
        status,
        ms: Math.round(performance.now() - began),
        // A stream is cut by whoever listened to it, and so is the answer to somebody who left.
        ...(!writableFinished && { cut: true }),
      };
      if (status >= 500) fault("request", null, line);
      else if (status === 401 || status === 403) warn("request", line);
      else note("request", line);
    });
    return id;
  };
}
