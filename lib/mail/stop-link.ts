import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { type LetterKind, letterKinds } from "@/lib/domain/letters";
import type { Locale, PersonId } from "@/lib/domain/people";
import { env } from "@/lib/env";

/** Which kinds of letters their reader may stop from the letter itself, without signing in. */
export type Stop = { id: string; kinds: ReadonlyArray<LetterKind> };

/** Where the reader chooses; following the link changes nothing. */
export function stopPage(stop: Stop, locale: Locale) {
  return `${env().TANDEM_ORIGIN}/${locale}/letters/${stopToken(stop)}`;
}

/** Where a mailbox posts by itself once its owner has pressed its own button (RFC 8058). */
export function stopAddress(stop: Stop) {
  return `${env().TANDEM_ORIGIN}/api/letters/${stopToken(stop)}`;
}

/** Proves that a letter went to this person: who they are, what it is about, and our signature under both. */
export function stopToken({ id, kinds }: Stop) {
  const named = [id, ...kinds].join(".");

  return `${named}.${sign(named)}`;
}

/** What a token of ours names; null when it is none. */
export function readStopToken(token: unknown): (Stop & { id: PersonId }) | null {
  if (typeof token !== "string" || token.length > 300) return null;

  const end = token.lastIndexOf(".");
  const named = token.slice(0, end);
  if (end < 0 || !isSame(token.slice(end + 1), sign(named))) return null;

  const [id = "", ...kinds] = named.split(".");
  return { id: id as PersonId, kinds: letterKinds.filter((kind) => kinds.includes(kind)) };
}

function sign(named: string) {
  return createHmac("sha256", env().TANDEM_SECRET).update(`stop:${named}`).digest("base64url");
}

function isSame(one: string, other: string) {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];

  return a.length === b.length && timingSafeEqual(a, b);
}
