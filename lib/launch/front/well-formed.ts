import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether Next can read the body of a form or an action. It answers 500 to what
 * it cannot read, and a visitor's mistake is not a fault of ours.
 */
export async function isWellFormed(headers: IncomingHttpHeaders, body: Buffer): Promise<boolean> {
  const kind = headers["content-type"] ?? "";
  if (!/^multipart\/form-data|^application\/x-www-form-urlencoded/i.test(kind)) return true;

  try {
    await new Response(new Uint8Array(body), { headers: { "content-type": kind } }).formData();
    return true;
  } catch {
    return false;
  }
}
