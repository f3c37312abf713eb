import type { ClauseCode } from "@/lib/domain/clauses";

/** Whoever came to a clause from the meeting goes back there. */
export type From = "meeting" | undefined;

export function readFrom(from: unknown): From {
  return from === "meeting" ? from : undefined;
}

export function clausePath(pairId: string, clause: ClauseCode, from: From) {
  return `/pairs/${pairId}/agreement/${clause}${from ? `?from=${from}` : ""}`;
}

export function wayBack(pairId: string, from: From) {
  return from ? `/pairs/${pairId}/meeting/agreement` : `/pairs/${pairId}/agreement`;
}
