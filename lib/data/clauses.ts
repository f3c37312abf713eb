import "server-only";
import { byClause, type Clauses, type Revisions } from "@/lib/domain/agreement";
import {
  type Choices,
  type ClauseContent,
  type ClauseDraft,
  type ClauseRevision,
  reviseClause,
  revisionOf,
} from "@/lib/domain/clause-content";
import { type ClauseCode, clauseCodes } from "@/lib/domain/clauses";
import type { Actor, PairId, PersonId } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Result } from "@/lib/domain/result";
import type { Locale, Prisma } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { whileOpen } from "./while-open";

const clauseColumns = {
  clause: true,
  revision: true,
  undecided: true,
  choices: true,
  text: true,
  textLocale: true,
  savedById: true,
  savedAt: true,
} satisfies Prisma.ClauseRevisionSelect;

type ClauseRow = Prisma.ClauseRevisionGetPayload<{ select: typeof clauseColumns }>;

/** What was saved; or, when refused, what somebody saved meanwhile. */
export type SavedClause = Result<{ revision: number }, "revised-meanwhile" | "pair-ended"> & {
  meanwhile?: ClauseMeanwhile;
};

/** `author` is null when it was the same person on another device. */
type ClauseMeanwhile = Omit<ClauseContent, "textLocale"> & {
  revision: number;
  locale: Locale;
  author: string | null;
};

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

/** Adds the next revision, or refuses when it is based on another than the last. */
export async function saveClause(
  grant: Grant<"agreement:record">,
  clause: ClauseCode,
  draft: ClauseDraft,
  locale: Locale,
): Promise<SavedClause> {
  const { actor, pair } = grant;
  const writing = { by: actor.id, locale, at: new Date() };

  return whileOpen(grant, async (db): Promise<SavedClause> => {
    for (;;) {
      const current = await readClause(db, pair.id, clause);
      const revised = reviseClause(current, draft, writing);
      if (!revised.ok) return { ...revised, meanwhile: await meanwhile(db, actor, current) };

      const next = revised.value;
      if (!next || next === current) return accept({ revision: revisionOf(next) });

      const { savedBy: savedById, choices, ...words } = next;
      const key = { pairId: pair.id, programId: pair.programId, clause };
      const { count } = await db.clauseRevision.createMany({
        data: { ...key, ...words, savedById, choices: choices as Prisma.InputJsonObject },
        skipDuplicates: true,
      });
      if (count > 0) return accept({ revision: next.revision });
      // The other one was faster by a moment: their row is there to read now.
    }
  });
}

async function meanwhile(
  db: Transaction,
  { id }: Actor,
  current: ClauseRevision | null,
): Promise<ClauseMeanwhile> {
  const author = await db.person.findFirst({
    where: { id: current?.savedBy ?? id, NOT: { id } },
    select: { name: true },
  });

  return {
    revision: revisionOf(current),
    undecided: current?.undecided ?? false,
    choices: current?.choices ?? {},
    text: current?.text ?? "",
    locale: current?.textLocale ?? "fr",
    author: author?.name ?? null,
  };
}

async function readClause(db: Transaction, pairId: PairId, clause: ClauseCode) {
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
    SELECT DISTINCT ON (clause) clause, revision, undecided, choices, text,
      text_locale AS "textLocale", saved_by_id AS "savedById", saved_at AS "savedAt"
    FROM clause_revisions
    WHERE pair_id = ${pairId}::uuid
    ORDER BY clause, revision DESC`;

  return toClauses(rows);
}

function toClauses(rows: ReadonlyArray<ClauseRow>): Clauses {
  const byCode = new Map(rows.map((row) => [row.clause, toClauseRevision(row)]));

  return byClause((code) => byCode.get(code) ?? null);
}

function toClauseRevision({ clause: _, choices, savedById, ...row }: ClauseRow): ClauseRevision {
  return { ...row, choices: choices as Choices, savedBy: savedById as PersonId };
}
