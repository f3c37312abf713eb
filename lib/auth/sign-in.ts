import "server-only";
import { randomBytes } from "node:crypto";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { forgetAttempts } from "@/lib/data/rate-limits";
import { endEverySession, endSession, findSession, type Reader } from "@/lib/data/sessions";
import { spendCode } from "@/lib/data/sign-in-codes";
import type { Actor } from "@/lib/domain/people";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { sessionDays } from "@/lib/domain/sign-in";
import { env } from "@/lib/env";
import { note, warn } from "@/lib/log/log";
import { adapter } from "./adapter";
import { networkAddress } from "./ask-for-code";
import { dropCookie, findCookie, setCookie } from "./cookies";
import { authOptions } from "./options";
import { findPending, forgetPending } from "./pending";

/** Who has signed in, and where they were going. */
export type SignedIn = { reader: Reader; to: string | null };

type Spent = Awaited<ReturnType<typeof spendCode>>;

/** Spends the code that was typed in the browser that asked for it, and opens a session on it. */
export async function signIn(code: string): Promise<Result<SignedIn>> {
  const pending = await findPending();
  if (!pending) return refuse("other-browser");

  const token = randomBytes(32).toString("base64url");
  const spent = await spendThroughNextAuth(token, () => spendCode(pending.browser, code));
  if (!spent.ok) {
    warn("code-refused", { why: spent.refusal });
    return spent;
  }

  await endEarlierSession();
  const opened = await findSession(token);
  if (!opened) throw new Error("next-auth did not open a session");
  await setCookie("session", token, { days: sessionDays });
  await forgetPending();
  await forgetAttempts({ email: spent.value, network: await networkAddress() });

  note("signed-in", { person: opened.reader.id });
  return accept({ reader: opened.reader, to: pending.to });
}

/**
 * Asks next-auth's e-mail callback to spend a code, as if a link had been followed,
 * and to open a session with this token. No address of ours leads to that callback,
 * so no GET from outside can spend anything.
 */
async function spendThroughNextAuth(token: string, spend: () => Promise<Spent>) {
  const options = authOptions();
  let spent = refuse("wrong-code") as Spent;

  await NextAuth(
    new NextRequest(new URL("/api/auth/callback/email?token=typed", env().TANDEM_ORIGIN)),
    { params: Promise.resolve({ nextauth: ["callback", "email"] }) },
    {
      ...options,
      session: { ...options.session, generateSessionToken: () => token },
      adapter: {
        ...adapter,
        async useVerificationToken({ token: typed }) {
          spent = await spend();
          if (!spent.ok) return null;
          return { identifier: spent.value, token: typed, expires: new Date(Date.now() + 60_000) };
        },
      },
    },
  );
  return spent;
}

export async function signOut() {
  await endEarlierSession();
  note("signed-out");
  await dropCookie("session");
}

/** The one that this browser came with. */
async function endEarlierSession() {
  const token = await findCookie("session");
  if (token) await endSession(token);
}

export async function signOutEverywhere(actor: Actor) {
  await endEverySession(actor);
  note("signed-out", { person: actor.id });
  await dropCookie("session");
}
