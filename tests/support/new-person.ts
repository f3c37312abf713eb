import { randomUUID } from "node:crypto";
import type { Actor, Locale, PersonId } from "@/lib/domain/people";
import { asSuperuser } from "./seats";

/** Somebody beside the cast, for what must not happen to the cast: with an address that stands nowhere else. */
export async function newPerson(locale: Locale, { hasCome = true } = {}) {
  const id = randomUUID() as PersonId;
  const email = `${id.slice(0, 8)}@example.org`;
  await asSuperuser((client) =>
    client.query(
      "insert into people (id, email, name, locale, arrived_at) values ($1, $2, $3, $4, $5)",
      [id, email, `Camille ${id.slice(0, 8)}`, locale, hasCome ? new Date() : null],
    ),
  );
  const actor: Actor = { id, coordinates: [] };

  return { actor, email };
}
