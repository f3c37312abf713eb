import "server-only";
import { blankClause, revisionOf } from "@/lib/domain/clause-content";
import { clauseTextLimit } from "@/lib/domain/clauses";
import type { Grant } from "@/lib/domain/policy";
import { accept, type Refusal, type Result, refuse } from "@/lib/domain/result";
import {
  type Suggestion,
  type SuggestionOutcome,
  settle,
  withSuggested,
} from "@/lib/domain/suggestion";
import { readClause } from "./clauses";
import type { Transaction } from "./db";
import { writeClause } from "./save-clause";
import { suggestionColumns, toSuggestion } from "./suggestions";
import { whileOpen } from "./while-open";

/** Declines a suggestion of the other's, or takes one's own back. Of two answers at once, one counts. */
export async function settleSuggestion(
  grant: Grant<"agreement:record">,
  id: string,
  outcome: "declined" | "withdrawn",
) {
  return settleWith(grant, id, outcome, async () => accept(undefined));
}

/** Takes a suggestion of the other's: its words come below those of the clause, in the same moment. */
export async function takeSuggestion(grant: Grant<"agreement:record">, id: string) {
  return settleWith(grant, id, "taken", (db, suggestion) => addWords(db, grant, suggestion));
}

async function addWords(
  db: Transaction,
  grant: Grant<"agreement:record">,
  { id, clause, text: suggested, locale }: Suggestion,
): Promise<Result<undefined, "does-not-fit" | "pair-ended">> {
  for (;;) {
    const current = await readClause(db, grant.pair.id, clause);
    const { undecided, choices, text: standing, textLocale } = current ?? blankClause;
    const text = withSuggested(standing, suggested);
    if (text.length > clauseTextLimit) return refuse("does-not-fit");

    const draft = { undecided, choices, text, basedOn: revisionOf(current) };
    const written = standing ? textLocale : locale;
    const saved = await writeClause(db, grant, { clause, draft, key: id }, written);
    if (saved.ok) return accept(undefined);
    if (saved.refusal === "pair-ended") return refuse(saved.refusal);
    // Somebody wrote in the clause in the same moment: below their words, then.
  }
}

/** Settles a suggestion, once `carryOut` has done what follows from it in the same unit of work. */
async function settleWith<Reason extends Refusal>(
  grant: Grant<"agreement:record">,
  id: string,
  outcome: SuggestionOutcome,
  carryOut: (db: Transaction, suggestion: Suggestion) => Promise<Result<undefined, Reason>>,
): Promise<Result<undefined, Reason | "settled-meanwhile" | "pair-ended">> {
  const { actor, pair } = grant;

  return whileOpen(grant, async (db) => {
    // From here on nobody else settles it; what is settled or ended already, nobody may lock.
    const locked = await db.$queryRaw<ReadonlyArray<unknown>>`
      SELECT id FROM clause_suggestions
      WHERE id = ${id}::uuid AND pair_id = ${pair.id}::uuid FOR UPDATE`;
    const row = await db.clauseSuggestion.findFirst({
      where: { id, pairId: pair.id },
      select: suggestionColumns,
    });
    if (!row) return refuse("settled-meanwhile");

    const suggestion = toSuggestion(row);
    const settled = settle(suggestion, outcome, actor.id);
    if (!settled.ok) return settled;
    if (!settled.value.isNew) return accept(undefined);
    if (locked.length === 0) return refuse("pair-ended");

    const done = await carryOut(db, suggestion);
    if (done.ok) {
      await db.clauseSuggestion.update({
        where: { id },
        data: { outcome, settledAt: new Date(), settledById: actor.id },
      });
    }
    return done;
  });
}
