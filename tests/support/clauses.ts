import { saveClause } from "@/lib/data/save-clause";
import type { ClauseRevision } from "@/lib/domain/clause-content";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina } from "./cast";
import { granted } from "./granted";

/** The first revision of the schedule, as Amina would write it. */
export function clause(changes: Partial<ClauseRevision> = {}): ClauseRevision {
  return {
    undecided: false,
    choices: { frequency: ["monthly"], until: ["a-year"] },
    text: "Le mardi.",
    textLocale: "fr",
    revision: 1,
    readsAs: 1,
    savedBy: amina.id,
    savedAt: new Date(),
    ...changes,
  };
}

export function write(
  actor: Actor,
  pair: Pair,
  { revision, textLocale, undecided, choices, text }: ClauseRevision,
  key?: string,
) {
  const draft = { undecided, choices, text, basedOn: revision - 1 };

  return saveClause(
    granted(actor, "agreement:record", pair),
    { clause: "schedule", draft, key },
    textLocale,
  );
}
