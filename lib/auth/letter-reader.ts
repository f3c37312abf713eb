import "server-only";
import { findUnwanted } from "@/lib/data/unwanted-letters";
import { readStopToken } from "@/lib/mail/stop-link";

/**
 * Whoever holds a letter of ours, signed in or not: they may stop its kind, let it
 * come again, and nothing else. Null when the link is none of ours.
 */
export async function findLetterReader(token: unknown) {
  const stop = readStopToken(token);
  const unwanted = stop && stop.kinds.length > 0 ? await findUnwanted(stop) : null;
  if (!stop || !unwanted) return null;

  return { ...stop, hasStopped: stop.kinds.every((kind) => unwanted.includes(kind)) };
}
