import { randomUUID } from "node:crypto";
import { createSession } from "@/lib/data/sessions";
import type { PersonId } from "@/lib/domain/people";

export const sessionCookie = "tandem-session";

/** The token of a session that has just begun, as signing in would make it. */
export async function signedIn(person: { id: string }) {
  const token = randomUUID();
  await createSession(token, person.id as PersonId, new Date(Date.now() + 3_600_000));

  return token;
}
