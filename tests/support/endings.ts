import {
  completeEnding,
  findOwnEndingRequest,
  requestEnding,
  takeBackEnding,
} from "@/lib/data/endings";
import { listRequests } from "@/lib/data/requests";
import type { EndingWish } from "@/lib/domain/ending";
import type { Actor, Pair } from "@/lib/domain/people";
import { sofia } from "./cast";
import { granted, grantedProgram, justProved } from "./granted";
import { asSuperuser } from "./seats";

export const silent: EndingWish = { reason: "", showsReason: false, showsAsker: false };
export const why = "The hours no longer suit me";

export async function ask(person: Actor, pair: Pair, wish: EndingWish) {
  return requestEnding(granted(person, "ending:request", pair), justProved(person), wish, "en");
}

export async function own(person: Actor, pair: Pair) {
  return findOwnEndingRequest(granted(person, "ending:view", pair));
}

export async function takeBack(person: Actor, pair: Pair) {
  return takeBackEnding(granted(person, "ending:request", pair));
}

export async function complete(pair: Pair) {
  const [ending] = await rows("endings", pair);
  return completeEnding(granted(sofia, "ending:complete", pair), String(ending?.id));
}

/** The endings of this pair that wait on the coordinator's desk. */
export async function queued(pair: Pair) {
  const { rows } = await listRequests(grantedProgram(sofia));
  return rows.filter(({ kind, pairId }) => kind === "ending" && pairId === pair.id);
}

export async function rows(table: "endings" | "ending_requests", pair: Pair) {
  const answer = await asSuperuser((client) =>
    client.query(`select * from ${table} where pair_id = $1`, [pair.id]),
  );
  return answer.rows as ReadonlyArray<Record<string, unknown>>;
}
