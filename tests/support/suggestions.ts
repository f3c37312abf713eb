import { randomUUID } from "node:crypto";
import { settleSuggestion, takeSuggestion } from "@/lib/data/settle-suggestion";
import { leaveSuggestion, listSuggestions } from "@/lib/data/suggestions";
import type { Actor, Pair } from "@/lib/domain/people";
import { granted } from "./granted";

export function words(changes: Partial<Parameters<typeof leaveSuggestion>[1]> = {}) {
  return { clause: "cancellations" as const, key: randomUUID(), text: "48 hours", ...changes };
}

/** Leaves a suggestion and gives its id. */
export async function leave(actor: Actor, pair: Pair, changes: Parameters<typeof words>[0] = {}) {
  const left = words(changes);
  await leaveSuggestion(granted(actor, "agreement:record", pair), left, "en");
  const suggestions = await seenBy(actor, pair);

  return suggestions.findLast(({ text }) => text === left.text)?.id ?? "";
}

export function seenBy(actor: Actor, pair: Pair) {
  return listSuggestions(granted(actor, "agreement:view", pair));
}

export function settle(actor: Actor, pair: Pair, id: string, outcome: "declined" | "withdrawn") {
  return settleSuggestion(granted(actor, "agreement:record", pair), id, outcome);
}

export function take(actor: Actor, pair: Pair, id: string) {
  return takeSuggestion(granted(actor, "agreement:record", pair), id);
}
