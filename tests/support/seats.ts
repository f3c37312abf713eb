import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { Actor, Pair } from "@/lib/domain/people";
import { withClient } from "@/lib/launch/postgres/roles";
import * as cast from "./cast";
import { useDatabase } from "./db";
import { seatPair } from "./seat-cast";

/** One more pair in the database, of Amina and Théo unless said otherwise, with nothing written yet. */
export async function newPair(mentor: Actor = cast.amina, mentee: Actor = cast.theo) {
  const pair = cast.pairOf(randomUUID(), mentor, mentee);
  await withClient(useDatabase().ownerUrl, (client) => seatPair(client, pair));

  return pair;
}

/** Completes an ending, as the coordination does, and gives the pair as it then stands. */
export async function endPair(pair: Pair): Promise<Pair> {
  const ended = cast.ended(pair);
  await asSuperuser((client) =>
    client.query(
      `insert into endings (id, program_id, pair_id, asked_at, completed_at, completed_by_id)
       values ($1, $2, $3, $4, $4, $5)`,
      [randomUUID(), pair.programId, pair.id, ended.endedAt, cast.sofia.id],
    ),
  );

  return ended;
}

/** Past every policy, to look at what is really there or to put there what time would bring. */
export async function asSuperuser<T>(work: (client: Client) => Promise<T>) {
  return withClient(useDatabase().superuserUrl, work);
}

/** What Postgres takes for sealed words, in rows that nobody opens. */
export const neverRead = `v1.00000000.${"-".repeat(60)}`;
