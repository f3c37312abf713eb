import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/domain/people";

/**
 * A form that "back" brings again carries its first key: other words in it
 * are another request, and must not be taken for the one that was sent.
 */
export function keyOf({ id }: Actor, key: string, words: string) {
  const hex = createHash("sha256").update(`${id} ${key} ${words}`).digest("hex");

  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
