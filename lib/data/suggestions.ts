import "server-only";
import type { ClauseCode } from "@/lib/domain/clauses";
import type { PersonId } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Refusal, type Result, refuse } from "@/lib/domain/result";
import { type Suggestion, type SuggestionOutcome, settle } from "@/lib/domain/suggestion";
import type { Locale, Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { keyOf } from "./key-of";
import { whileOpen } from "./while-open";

const suggestionColumns = {
  id: true,
  clause: true,
  text: true,
  textLocale: true,
  suggestedById: true,
  suggestedAt: true,
  settledAt: true,
  outcome: true,
} satisfies Prisma.ClauseSuggestionSelect;

/** What the two have suggested, the oldest first; of what was withdrawn, only one's own. */
export async function listSuggestions(
  { actor, pair }: Grant<On<"agreement">>,
  clause?: ClauseCode,
): Promise<ReadonlyArray<Suggestion>> {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.clauseSuggestion.findMany({
      where: { pairId: pair.id, ...(clause && { clause }) },
      orderBy: { suggestedAt: "asc" },
      select: suggestionColumns,
    }),
  );

  return rows.map(toSuggestion);
}

/** The same words from the same form are left once, however often they arrive. */
export async function leaveSuggestion(
  grant: Grant<"agreement:record">,
  { key, ...words }: { clause: ClauseCode; key: string; text: string },
  textLocale: Locale,
): Promise<Result<undefined, "pair-ended">> {
  const { actor, pair } = grant;

  return whileOpen(grant, async (db) => {
    await db.clauseSuggestion.createMany({
      data: {
        ...words,
        textLocale,
        programId: pair.programId,
        pairId: pair.id,
        suggestedById: actor.id,
        key: keyOf(actor, key, `${words.clause} ${words.text}`),
      },
      skipDuplicates: true,
    });
    return accept(undefined);
  });
}

/** Declines a suggestion of the other's, or takes one's own back. Of two answers at once, one counts. */
export async function settleSuggestion(
  grant: Grant<"agreement:record">,
  id: string,
  outcome: "declined" | "withdrawn",
) {
  return settleWith(grant, id, outcome, async () => accept(undefined));
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

function toSuggestion({
  clause,
  textLocale,
  suggestedById,
  suggestedAt,
  settledAt,
  outcome,
  ...words
}: Prisma.ClauseSuggestionGetPayload<{ select: typeof suggestionColumns }>): Suggestion {
  return {
    ...words,
    clause: clause as ClauseCode,
    locale: textLocale,
    by: suggestedById as PersonId,
    at: suggestedAt,
    settled: outcome && settledAt && { as: outcome, at: settledAt },
  };
}
