import "server-only";
import { createHmac } from "node:crypto";
import { env } from "@/lib/env";

/**
 * What is stored in place of a secret or an address. Whoever reads the database
 * without the key of this installation can neither use nor guess it.
 */
export function hash(kind: Kind, value: string) {
  return createHmac("sha256", env().TANDEM_SECRET).update(`${kind}:${value}`).digest("base64url");
}

type Kind = "session" | "device" | "browser" | "code" | "recovery" | "limit" | "calendar" | "words";
