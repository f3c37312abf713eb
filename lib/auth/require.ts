import "server-only";
import { forbidden, notFound, redirect, unauthorized } from "next/navigation";
import { cache } from "react";
import { findPairUnchecked } from "@/lib/data/pairs";
import type { Actor, PairId } from "@/lib/domain/people";
import {
  type Grant,
  grant,
  grantProgram,
  type PairAction,
  type ProgramGrant,
  roleIn,
} from "@/lib/domain/policy";
import { getRequestLocale } from "@/lib/i18n/server";
import { asUuid } from "@/lib/schemas/uuid";
import { askedPath } from "./asked-path";
import { findReader, type Reader } from "./session";
import { welcomePath } from "./way-in";

/** The signed-in person, who may not have agreed to anything yet, or the end of the request: 401. */
export const requireReader = cache(
  async (): Promise<Reader> => (await findReader()) ?? unauthorized(),
);

/**
 * The signed-in person, or the end of the request: 401. Whoever has not agreed to
 * the privacy notice is led there first, whatever they asked for.
 */
export const requireActor = cache(async (): Promise<Actor> => {
  const { id, coordinates, hasAgreed } = await requireReader();
  if (!hasAgreed) redirect(`/${await getRequestLocale()}${welcomePath(await askedPath())}`);

  return { id, coordinates };
});

/** The pair and who asks about it. An outsider must not learn that it exists: 404, and not 403. */
export const requirePart = cache(async (pairId: unknown) => {
  const actor = await requireActor();
  const id = asUuid(pairId);
  const pair = id ? await findPairUnchecked(actor, id as PairId) : null;
  if (!pair || !roleIn(pair, actor)) notFound();

  return { actor, pair };
});

/** Loads a pair for an action, or ends the request: 401, 404 or 403. */
export async function requirePair<Action extends PairAction>(
  pairId: unknown,
  action: Action,
): Promise<Grant<Action>> {
  const { actor, pair } = await requirePart(pairId);

  return grant(actor, action, pair) ?? forbidden();
}

/** A program that the signed-in person coordinates, or the end of the request: 401 or 404. */
export async function requireProgram(programId: unknown): Promise<ProgramGrant> {
  return grantProgram(await requireActor(), programId) ?? notFound();
}
