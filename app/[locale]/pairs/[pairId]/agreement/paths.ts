import { type ClauseCode, neighboursOf } from "@/lib/domain/clauses";
import type { From } from "@/lib/schemas/typed/from";

export function clausePath(pairId: string, clause: ClauseCode, from: From) {
  return `/pairs/${pairId}/agreement/${clause}${from ? `?from=${from}` : ""}`;
}

/** A clause whose text has just taken a suggestion in. */
export function takenPath(pairId: string, clause: ClauseCode, from: From, suggestion: string) {
  return `${clausePath(pairId, clause, from)}${from ? "&" : "?"}taken=${suggestion}`;
}

/** From a clause to the next and the one before; from the last one, back to where one came from. */
export function waysOn(pairId: string, clause: ClauseCode, from: From) {
  // At a later meeting one comes for a single clause, and goes back to what else is open.
  const { before, after } =
    from === "next-meeting" ? { before: null, after: null } : neighboursOf(clause);

  return {
    next: after ? clausePath(pairId, after, from) : wayBack(pairId, from),
    previous: before && clausePath(pairId, before, from),
  };
}

/** Whoever came to a clause from a meeting goes back there. */
export function wayBack(pairId: string, from: From) {
  const steps = { meeting: "meeting/agreement", "next-meeting": "next-meeting/left-open" };

  return `/pairs/${pairId}/${from ? steps[from] : "agreement"}`;
}

/** The number of a version, as an address names it; 0, which no version has, when it names none. */
export function readVersion(asked: unknown) {
  return typeof asked === "string" && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0;
}

/** The agreement on paper; without a version, the one in force. */
export function printPath(
  pairId: string,
  { inBoth, version }: { inBoth: boolean; version: number | undefined },
) {
  const query = new URLSearchParams();
  if (inBoth) query.set("in", "both");
  if (version !== undefined) query.set("version", String(version));

  return `/pairs/${pairId}/agreement/print${query.size > 0 ? `?${query}` : ""}`;
}
