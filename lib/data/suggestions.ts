import "server-only";
import type { ClauseCode } from "@/lib/domain/clauses";
import type { PersonId } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Result } from "@/lib/domain/result";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { Locale, Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";
import { keyOf, newId } from "./key-of";
import { whileOpen } from "./while-open";
import { open, seal } from "./words";

export const suggestionColumns = {
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
  { key, clause, text }: { clause: ClauseCode; key: string; text: string },
  textLocale: Locale,
): Promise<Result<undefined, "pair-ended">> {
  const { actor, pair } = grant;
  const own = { id: newId(), suggestedById: actor.id };

  return whileOpen(grant, async (db) => {
    await db.clauseSuggestion.createMany({
      data: {
        ...own,
        clause,
        text: seal("clause_suggestions.text", own, text),
        textLocale,
        programId: pair.programId,
        pairId: pair.id,
        key: keyOf(actor, key, `${clause} ${text}`),
      },
      skipDuplicates: true,
    });
    return accept(undefined);
  });
}

export function toSuggestion(
  row: Prisma.ClauseSuggestionGetPayload<{ select: typeof suggestionColumns }>,
): Suggestion {
  const { id, outcome, settledAt } = row;

  return {
    id,
    clause: row.clause as ClauseCode,
    text: open("clause_suggestions.text", row, row.text),
    locale: row.textLocale,
    by: row.suggestedById as PersonId,
    at: row.suggestedAt,
    settled: outcome && settledAt && { as: outcome, at: settledAt },
  };
}
