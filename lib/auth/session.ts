import "server-only";
import { headers } from "next/headers";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { findSession, listDevices, type Reader } from "@/lib/data/sessions";
import type { Actor } from "@/lib/domain/people";
import { cookieName, findCookie } from "./cookies";
import { authOptions } from "./options";

export type { Reader };

/**
 * Whoever reads on this device, or null: signed in, with their second factor too where they have one. Until
 * they have given it they are nobody yet, to every page but the one that asks for it.
 */
export async function findReader(): Promise<Reader | null> {
  const signedIn = await findSignedIn();

  return signedIn?.secondFactor === "owed" ? null : signedIn;
}

/**
 * The person who is signed in on this device, or null. Asked of the database once for a request. What a
 * page asks by itself while nobody may be looking at it is no use of the session, and prolongs nothing.
 */
export const findSignedIn = cache(async (): Promise<Reader | null> => {
  const token = await findCookie("session");
  if (!token) return null;

  const isUse = !(await headers()).has("x-tandem-by-itself");
  const session = await getServerSession(...question(token, isUse));
  return session?.reader ?? null;
});

/**
 * For what outlives a request: who is signed in on this device, and until when, as often as one asks.
 * To listen is not to use the session, and does not prolong it.
 */
export async function watchSession() {
  const token = await findCookie("session");

  return async () => {
    const session = token ? await findSession(token) : null;
    return session?.reader.secondFactor === "owed" ? null : session;
  };
}

/** Where this person is signed in, this device among them. */
export async function listOwnDevices(actor: Actor) {
  return listDevices(actor, await findCookie("session"));
}

/**
 * Tells next-auth our cookie and nothing else: it stumbles over cookies of its own
 * that another application on the same host may have left, and ours are written by us.
 */
function question(token: string, isUse: boolean) {
  const request = { headers: {}, cookies: { [cookieName("session")]: token } };
  const response = { getHeader() {}, setHeader() {} };

  return [request, response, authOptions({ isUse })] as unknown as Parameters<
    typeof getServerSession
  >;
}
