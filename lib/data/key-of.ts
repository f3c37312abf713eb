import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/people";

/**
 * A form that "back" brings again carries its first key: other words in it
 * are another request, and must not be taken for the one that was sent.
 */
export function keyOf({ id }: Actor, key: string, words: string) {
  const hex = createHash("sha256").update(`${id} ${key} ${words}`).digest("hex");

  // Version 8 is for those that one makes by a rule of one's own.
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-8$3-a$4-$5");
}

/** The id of a row to come, in the order of time (version 7), for what must be known before Postgres has the row. */
export function newId() {
  const now = Date.now().toString(16).padStart(12, "0");

  return `${now.slice(0, 8)}-${now.slice(8)}-7${randomUUID().slice(15)}`;
}
