import type { ServerResponse } from "node:http";
import type { RefusalReason } from "./refusals";

/**
 * Next has a few bare English lines for what it cannot do. Says the same by a
 * page that its reader understands.
 */
export function wordsForNext(response: ServerResponse, refuse: (reason: RefusalReason) => void) {
  const end = response.end;
  response.end = ((...content: Parameters<typeof end>) => {
    response.end = end;
    const reason = reasonFor(response);
    if (!reason) return end.apply(response, content);

    refuse(reason);
    return response;
  }) as typeof end;
}

const bare: Readonly<Record<number, RefusalReason>> = {
  400: "unreadable",
  404: "not-found",
  405: "method",
  409: "outdated",
  500: "broken",
};

function reasonFor(response: ServerResponse) {
  const kind = String(response.getHeader("content-type") ?? "text/plain");
  const isBare = !response.headersSent && kind.startsWith("text/plain");
  return isBare ? bare[response.statusCode] : undefined;
}
