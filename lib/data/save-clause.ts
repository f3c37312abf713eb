import "server-only";
import {
  blankClause,
  type ClauseRevision,
  isUntouched,
  revisionOf,
  saysTheSame,
} from "@/lib/domain/clause-content";
import { type ClauseDraft, reviseClause } from "@/lib/domain/clause-merge";
import type { ClauseCode } from "@/lib/domain/clauses";
import type { Pair } from "@/lib/domain/people";
import type { Grant } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import type { Locale } from "@/lib/generated/prisma/client";
import { type ClauseMeanwhile, tellMeanwhile } from "./clause-meanwhile";
import { type ClauseRow, rawColumns, toClauseRevision } from "./clauses";
import type { Transaction } from "./db";
import { hash } from "./hash";
import { whileOpen } from "./while-open";
import { seal } from "./words";

/** What a form asks to save. The same `key` once more is the same save, sent again. */
export type ClauseSave = { clause: ClauseCode; draft: ClauseDraft; key?: string | undefined };

/** `meanwhile` is what somebody else saved, where it clashes, or stands beside what was sent. */
export type SavedClause = Result<
  { revision: number; meanwhile: ClauseMeanwhile | undefined },
  "revised-meanwhile" | "pair-ended"
> & { meanwhile?: ClauseMeanwhile };

/**
 * Adds the next revision: what was written, merged with what was saved since the
 * revision that it was written on. Refused where the two clash.
 */
export async function saveClause(
  grant: Grant<"agreement:record">,
  save: ClauseSave,
  locale: Locale,
): Promise<SavedClause> {
  return whileOpen(grant, (db) => writeClause(db, grant, save, locale));
}

/** The same, within somebody's unit of work. */
export async function writeClause(
  db: Transaction,
  { actor, pair }: Grant<"agreement:record">,
  save: ClauseSave,
  locale: Locale,
): Promise<SavedClause> {
  const writing = { by: actor.id, locale, at: new Date() };

  for (;;) {
    const { current, base, known } = await readForSave(db, pair, save);
    const revised = known ? accept(known) : reviseClause(current, base, save.draft, writing);
    if (!revised.ok) {
      const meanwhile = await tellMeanwhile(db, actor, current, { merge: revised.merge });
      return { ...refuse(revised.refusal), meanwhile };
    }

    const next = revised.value;
    const isThere = !next || next === known || next === current;
    if (!isThere && !(await addRevision(db, pair, save, next))) {
      // The other one, or this very save, was faster by a moment: the row is there to read now.
      continue;
    }
    const sent = { ...save.draft, textLocale: locale };
    const isAsSent = saysTheSame(next ?? blankClause, sent);
    const meanwhile = isAsSent
      ? undefined
      : await tellMeanwhile(db, actor, current, { standing: next });
    return accept({ revision: revisionOf(next), meanwhile });
  }
}

/** The clause as it reads now, as its writer saw it, and as this save has left it when it is sent again. */
async function readForSave(db: Transaction, { id }: Pair, { clause, draft, key }: ClauseSave) {
  const rows = await db.$queryRaw<ReadonlyArray<ClauseRow & { isKnown: boolean | null }>>`
    SELECT ${rawColumns}, key = ${key ?? null}::uuid AS "isKnown" FROM clause_revisions
    WHERE pair_id = ${id}::uuid AND (key = ${key ?? null}::uuid OR clause = ${clause} AND (
      revision = ${draft.basedOn} OR revision = (
        SELECT max(revision) FROM clause_revisions
        WHERE pair_id = ${id}::uuid AND clause = ${clause}
      )
    )) ORDER BY revision`;
  const known = rows.find(({ isKnown }) => isKnown);
  const own = rows.filter((row) => row.clause === clause).map(toClauseRevision);

  return {
    current: own.at(-1) ?? null,
    base: own.find(({ revision }) => revision === draft.basedOn) ?? null,
    known: known ? toClauseRevision(known) : null,
  };
}

/**
 * Adds a revision, unless its number or its key is taken. What says the same as an earlier one reads
 * as that one, and its words stay in the language in which they were written first.
 */
async function addRevision(
  db: Transaction,
  pair: Pair,
  { clause, key }: ClauseSave,
  next: ClauseRevision,
) {
  const { revision, undecided, textLocale, savedBy } = next;
  const choices = JSON.stringify(next.choices);
  const row = { pairId: pair.id, clause, revision, savedById: savedBy };
  const text = seal("clause_revisions.text", row, next.text);
  const fingerprint = hash("words", `${pair.id} ${clause} ${next.text}`);
  const count = await db.$executeRaw`
    WITH same AS (
      SELECT coalesce(reads_as, revision) AS revision, text_locale FROM clause_revisions
      WHERE pair_id = ${pair.id}::uuid AND clause = ${clause} AND revision < ${revision}
        AND undecided = ${undecided} AND fingerprint = ${fingerprint} AND choices = ${choices}::jsonb
      ORDER BY revision LIMIT 1
    )
    INSERT INTO clause_revisions (pair_id, program_id, clause, revision, undecided, choices, text, fingerprint,
      text_locale, saved_by_id, key, reads_as)
    SELECT ${pair.id}::uuid, ${pair.programId}::uuid, ${clause}, ${revision}, ${undecided}, ${choices}::jsonb, ${text},
      ${fingerprint}, coalesce((SELECT text_locale FROM same), ${textLocale}::locale), ${savedBy}::uuid,
      ${key ?? null}::uuid, coalesce(${isUntouched(next) ? 0 : null}::int, (SELECT revision FROM same))
    ON CONFLICT DO NOTHING`;

  return count > 0;
}
