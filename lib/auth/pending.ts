import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";
import { dropCookie, findCookie, setCookie } from "./cookies";

/** A sign-in that this browser has begun: the secret that its code is bound to, and where to go then. */
export type PendingSignIn = { browser: string; to: string | null };

// Longer than the code lives, so that the page can still say that it has expired.
const days = 1 / 24;

export async function rememberPending({ browser, to }: PendingSignIn) {
  const content = Buffer.from(JSON.stringify([browser, to])).toString("base64url");
  await setCookie("pending", `${content}.${signature(content)}`, { days });
}

export async function findPending(): Promise<PendingSignIn | null> {
  const [content = "", signed = ""] = (await findCookie("pending"))?.split(".") ?? [];
  if (!isSame(signed, signature(content))) return null;

  const [browser, to] = JSON.parse(Buffer.from(content, "base64url").toString()) as [
    string,
    string | null,
  ];
  return { browser, to };
}

export function forgetPending() {
  return dropCookie("pending");
}

function signature(content: string) {
  return createHmac("sha256", env().TANDEM_SECRET).update(`pending:${content}`).digest("base64url");
}

function isSame(one: string, other: string) {
  // Of bytes: a cookie that somebody has made up may hold letters of two.
  const [these, those] = [Buffer.from(one), Buffer.from(other)];
  return these.length === those.length && timingSafeEqual(these, those);
}
