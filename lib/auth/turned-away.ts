import "server-only";
import { headers } from "next/headers";
import { type FormState, isToMend } from "@/lib/schemas/form-state";

/**
 * The requests of which something was turned away. Posted without JavaScript, the same request goes on
 * to draw its page, whose title then begins with the word for an error.
 */
const requests = new WeakSet<object>();

/** What an action answers, noted for the title of the page that may follow. */
export async function noted(state: FormState): Promise<FormState> {
  if (isToMend(state)) requests.add(await headers());

  return state;
}

export async function isTurnedAway() {
  return requests.has(await headers());
}
