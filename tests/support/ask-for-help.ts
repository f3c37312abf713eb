import { randomUUID } from "node:crypto";
import type { Seat, SeatedPair } from "./new-pair";
import { asPerson, sealed } from "./stack";

/** Either of the two asks the coordination for help. */
export async function askForHelp({ id: pair, programId }: SeatedPair, asking: Seat) {
  const row = { id: randomUUID(), personId: asking.id };
  const message = sealed("help_requests.message", row, "Could you help us find a time?");
  await asPerson(asking.id, (client) =>
    client.query("insert into help_requests values ($1, $2, $3, $4, gen_random_uuid(), $5, 'en')", [
      ...[row.id, programId, pair, asking.id],
      message,
    ]),
  );
  return row.id;
}
