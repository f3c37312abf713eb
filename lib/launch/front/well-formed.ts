import type { IncomingHttpHeaders } from "node:http";
import { readReply } from "./reply";

/**
 * Whether Next can read the body of a form or an action. It answers 500 to what
 * it cannot read, and a visitor's mistake is not a fault of ours.
 */
export async function isWellFormed(headers: IncomingHttpHeaders, body: Buffer): Promise<boolean> {
  const kind = headers["content-type"] ?? "";
  const isCalled = headers["next-action"] !== undefined;
  if (!/^multipart\/form-data/i.test(kind)) return !isCalled || isCall([["0", body.toString()]]);

  const entries = await entriesOf(kind, body);
  return entries !== null && (isCalled ? isCall(entries) : isForm(entries));
}

type Entries = ReadonlyArray<readonly [string, string]>;

/** The named texts of a multipart body; null when it is cut short or wrongly put together. */
async function entriesOf(kind: string, body: Buffer): Promise<Entries | null> {
  try {
    const headers = { "content-type": kind };
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    return [...form].map(([name, value]) => [name, typeof value === "string" ? value : ""]);
  } catch {
    return null;
  }
}

/** An action called by our browser code: its arguments are the first piece. */
function isCall(entries: Entries) {
  return Array.isArray(readReply(entries)?.get("0"));
}

/** A form posted without JavaScript: it names its action, and what is bound to it. */
function isForm(entries: Entries) {
  return entries
    .filter(([name]) => name.startsWith("$ACTION_REF_"))
    .every(([name]) => {
      const prefix = name.replace("$ACTION_REF_", "$ACTION_").concat(":");
      const own = entries.filter(([other]) => other.startsWith(prefix));
      return isBoundAction(own.map(([other, text]) => [other.slice(prefix.length), text]));
    });
}

function isBoundAction(entries: Entries) {
  const pieces = readReply(entries);
  const action = pieces?.get("0") as { id?: unknown; bound?: unknown } | null | undefined;
  if (!pieces || typeof action?.id !== "string") return false;

  const [, bound] = /^\$@([0-9a-f]+)$/.exec(String(action.bound)) ?? [];
  return bound === undefined ? action.bound === null : Array.isArray(pieces.get(bound));
}
