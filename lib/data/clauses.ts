import "server-only";
import { byClause, type Clauses, type Revisions } from "@/lib/domain/agreement";
import type { Choices, ClauseRevision } from "@/lib/domain/clause-content";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import type { PairId, PersonId } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import { Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { open } from "./words";

const clauseColumns = {
  pairId: true,
  clause: true,
  revision: true,
  readsAs: true,
  undecided: true,
  choices: true,
  text: true,
  textLocale: true,
  savedById: true,
  savedAt: true,
} satisfies Prisma.ClauseRevisionSelect;

/** The same columns, for statements of our own. */
export const rawColumns = Prisma.sql`pair_id AS "pairId", clause, revision, reads_as AS "readsAs", undecided, choices, text,
  text_locale AS "textLocale", saved_by_id AS "savedById", saved_at AS "savedAt"`;

export type ClauseRow = Prisma.ClauseRevisionGetPayload<{ select: typeof clauseColumns }>;

/** One clause as it reads now; null while nobody has saved it. */
export async function findClause(
  { actor, pair }: Grant<On<"agreement">>,
  clause: ClauseCode,
): Promise<ClauseRevision | null> {
  return inTheNameOf({ person: actor.id }, (db) => readClause(db, pair.id, clause));
}

/** The clauses as they read at the time of a version, or when somebody had them before their eyes. */
export async function findClausesAt(
  { actor, pair }: Grant<On<"agreement">>,
  revisions: Revisions,
): Promise<Clauses> {
  const wanted = clauseCodes.map((clause) => ({ clause, revision: revisions[clause] }));
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.clauseRevision.findMany({
      where: { pairId: pair.id, OR: wanted },
      select: clauseColumns,
    }),
  );

  return toClauses(rows);
}

/** Every revision that this person has written, also those that were replaced since. */
export async function listOwnRevisions({
  actor,
  pair,
}: Grant<On<"agreement">>): Promise<ReadonlyArray<ClauseRevision & { clause: ClauseCode }>> {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.clauseRevision.findMany({
      where: { pairId: pair.id, savedById: actor.id },
      orderBy: { savedAt: "asc" },
      select: clauseColumns,
    }),
  );

  return rows.map((row) => ({ ...toClauseRevision(row), clause: row.clause as ClauseCode }));
}

/** One clause as it reads now, within somebody's unit of work. */
export async function readClause(db: Transaction, pairId: PairId, clause: ClauseCode) {
  const row = await db.clauseRevision.findFirst({
    where: { pairId, clause },
    orderBy: { revision: "desc" },
    select: clauseColumns,
  });

  return row && toClauseRevision(row);
}

/** The five clauses as they read now, in one statement, within somebody's unit of work. */
export async function readClauses(db: Transaction, pairId: PairId): Promise<Clauses> {
  const rows = await db.$queryRaw<ReadonlyArray<ClauseRow>>`
    SELECT ${rawColumns} FROM unnest(${[...clauseCodes]}::text[]) AS code
    CROSS JOIN LATERAL (
      SELECT * FROM clause_revisions WHERE pair_id = ${pairId}::uuid AND clause = code
      ORDER BY revision DESC LIMIT 1
    ) latest`;

  return toClauses(rows);
}

function toClauses(rows: ReadonlyArray<ClauseRow>): Clauses {
  const byCode = new Map(rows.map((row) => [row.clause, toClauseRevision(row)]));

  return byClause((code) => byCode.get(code) ?? null);
}

export function toClauseRevision(row: ClauseRow): ClauseRevision {
  const { revision, undecided, textLocale, savedAt } = row;

  return {
    revision,
    readsAs: row.readsAs ?? revision,
    undecided,
    choices: row.choices as Choices,
    text: open("clause_revisions.text", row, row.text),
    textLocale,
    savedBy: row.savedById as PersonId,
    savedAt,
  };
}
