import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";

type Name = "session" | "pending" | "locale";

/** A cookie of ours, or undefined. */
export async function findCookie(name: Name) {
  return (await cookies()).get(cookieName(name))?.value;
}

export async function setCookie(name: Name, value: string, { days }: { days: number }) {
  const lifetime = { maxAge: Math.round(days * 24 * 60 * 60) };
  (await cookies()).set(cookieName(name), value, { ...attributes(), ...lifetime });
}

export async function dropCookie(name: Name) {
  (await cookies()).set(cookieName(name), "", { ...attributes(), maxAge: 0 });
}

/**
 * Over https the name binds the cookie to this host alone; a browser refuses that
 * name over plain http. The front writes the language by the same rule.
 */
export function cookieName(name: Name) {
  return isSecure() ? `__Host-tandem-${name}` : `tandem-${name}`;
}

function attributes() {
  return { httpOnly: true, secure: isSecure(), sameSite: "lax", path: "/" } as const;
}

function isSecure() {
  return env().TANDEM_ORIGIN.startsWith("https:");
}
