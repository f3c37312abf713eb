import "server-only";
import { forbidden, notFound, RedirectType, redirect, unauthorized } from "next/navigation";
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
import { isSecondFactorRequired } from "@/lib/env";
import { getRequestLocale } from "@/lib/i18n/server";
import { leadingTo } from "@/lib/schemas/own-path";
import { asUuid } from "@/lib/schemas/uuid";
import { askedPath } from "./asked-path";
import { findSignedIn, type Reader } from "./session";

/**
 * The signed-in person, who may not have agreed to anything yet, or the end of the request: 401. Whoever
 * has yet to give their second factor is led there, whatever they asked for.
 */
export const requireReader = cache(async (): Promise<Reader> => {
  const reader = (await findSignedIn()) ?? unauthorized();
  if (reader.secondFactor === "owed") return leadTo("/second-factor");

  return reader;
});

/**
 * The signed-in person, or the end of the request: 401. Whoever has not agreed to
 * the privacy notice is led there first, whatever they asked for.
 */
export const requireActor = cache(async (): Promise<Actor> => {
  const { id, coordinates, hasAgreed } = await requireReader();
  if (!hasAgreed) return leadTo("/welcome");

  return { id, coordinates };
});

/**
 * To a page that must come first, and from there to what was asked for. In place of this one: by that, whoever
 * keeps what was typed tells it from an action that leads on.
 */
async function leadTo(page: string): Promise<never> {
  redirect(
    `/${await getRequestLocale()}${leadingTo(page, await askedPath())}`,
    RedirectType.replace,
  );
}

/** Where this Tandem wants it, the desk is for whoever has a second factor; without one, they are led to set it up. */
async function requireDesk() {
  const { secondFactor } = await requireReader();
  if (secondFactor === "none" && isSecondFactorRequired()) await leadTo("/account/second-factor");
}

/** The pair and who asks about it. An outsider must not learn that it exists: 404, and not 403. */
export const requirePart = cache(async (pairId: unknown) => {
  const actor = await requireActor();
  const id = asUuid(pairId);
  const pair = id ? await findPairUnchecked(actor, id as PairId) : null;
  const role = pair && roleIn(pair, actor);
  if (!pair || !role) notFound();
  if (role === "coordinator") await requireDesk();

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
  const granted = grantProgram(await requireActor(), programId) ?? notFound();
  await requireDesk();

  return granted;
}
