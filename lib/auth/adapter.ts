import "server-only";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { findAddressee } from "@/lib/data/accounts";
import { createSession, endSession, findSession, prolongSession } from "@/lib/data/sessions";
import type { PersonId } from "@/lib/domain/people";

/**
 * What next-auth keeps, in our own tables: sessions by a hash, and people whom a
 * coordinator has invited. Nobody joins by signing in, so nobody is created here.
 */
export const adapter: Adapter = {
  async getSessionAndUser(sessionToken) {
    const found = await findSession(sessionToken);
    if (!found) return null;

    const { reader, expiresAt } = found;
    const user = { ...asUser(reader), reader };
    return { session: { sessionToken, userId: reader.id, expires: expiresAt }, user };
  },

  async createSession(session) {
    await createSession(session.sessionToken, session.userId as PersonId, session.expires);
    return session;
  },

  async updateSession({ sessionToken, expires }) {
    if (expires) await prolongSession(sessionToken, expires);
    return null;
  },

  deleteSession: endSession,

  async getUserByEmail(email) {
    const person = await findAddressee(email);
    return person && asUser(person);
  },

  async createUser() {
    throw new Error("nobody joins by signing in");
  },

  // next-auth notes here that the address was proved; the session already says so.
  async updateUser({ id }) {
    return asUser({ id, email: "" });
  },

  // `signIn` brings its own, for the one code that it was given.
  createVerificationToken: async () => null,
  useVerificationToken: async () => null,
};

function asUser({ id, email }: { id: string; email: string }): AdapterUser {
  return { id, email, emailVerified: null };
}
