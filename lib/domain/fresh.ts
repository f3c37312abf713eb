import type { Actor } from "./people";
import { freshMinutes } from "./sign-in";

declare const proved: unique symbol;

/**
 * Proof that `actor` has shown, minutes ago, that it is they who hold the device. Only `freshly` makes
 * one, and whatever takes all one's words along, deletes them or asks for an ending demands one.
 */
export type Fresh = { readonly actor: Actor; readonly [proved]: true };

export function freshly({ id, coordinates }: Actor, provedAt: Date, now: Date): Fresh | null {
  const isLately = now.getTime() - provedAt.getTime() < freshMinutes * 60_000;

  return isLately ? ({ actor: { id, coordinates } } as Fresh) : null;
}
