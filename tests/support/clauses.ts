import { saveClause } from "@/lib/data/save-clause";
import { open } from "@/lib/data/words";
import type { ClauseRevision } from "@/lib/domain/clause-content";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina } from "./cast";
import { granted } from "./granted";
import { asSuperuser } from "./seats";

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

/** What stands in the table of a pair's revisions, opened, past every policy and merging. */
export async function revisionsIn({ id }: Pair) {
  const { rows } = await asSuperuser((client) =>
    client.query<{ text: string; clause: string; revision: number; by: string; key: string }>(
      `select text, clause, revision, saved_by_id as by, key from clause_revisions
       where pair_id = $1 order by revision`,
      [id],
    ),
  );
  return rows.map(({ clause, by, ...row }) => {
    const place = { pairId: id, clause, revision: row.revision, savedById: by };
    return { ...row, text: open("clause_revisions.text", place, row.text) };
  });
}
