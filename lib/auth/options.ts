import "server-only";
import type { NextAuthOptions } from "next-auth";
import type { EmailConfig } from "next-auth/providers/email";
import type { Reader } from "@/lib/data/sessions";
import { sessionIdleHours } from "@/lib/domain/sign-in";
import { env } from "@/lib/env";
import { adapter } from "./adapter";
import { cookieName } from "./cookies";

declare module "next-auth" {
  interface Session {
    reader: Reader;
  }
}

// Written by hand: next-auth's own brings a mailer and letters that are not ours.
const byEmail: EmailConfig = {
  id: "email",
  name: "Email",
  type: "email",
  server: "",
  from: "",
  maxAge: 0,
  options: {},
  async sendVerificationRequest() {
    throw new Error("letters are sent by lib/mail");
  },
};

/** Sessions in the database, by our own adapter. A session that is used is prolonged at most every hour. */
export function authOptions({ isUse = true } = {}): NextAuthOptions {
  return {
    adapter: isUse ? adapter : { ...adapter, updateSession: async () => null },
    providers: [byEmail],
    secret: env().TANDEM_SECRET,
    session: { strategy: "database", maxAge: sessionIdleHours * 60 * 60, updateAge: 60 * 60 },
    cookies: {
      sessionToken: {
        name: cookieName("session"),
        options: { httpOnly: true, sameSite: "lax", path: "/" },
      },
    },
    callbacks: {
      // `user` is what the adapter found: it brings the reader along.
      session: ({ session, user }) => ({ ...session, ...user }),
    },
    logger: {
      // next-auth would take a database that is away for a visitor who is signed out.
      error(code, metadata) {
        throw metadata instanceof Error ? metadata : new Error(code, { cause: metadata });
      },
      warn() {},
    },
  };
}
