import "server-only";
import {
  type ClauseContent,
  type ClauseDraft,
  type ClauseRevision,
  reviseClause,
  revisionOf,
} from "@/lib/domain/clause-content";
import type { ClauseCode } from "@/lib/domain/clauses";
import type { Actor } from "@/lib/domain/people";
import type { Grant } from "@/lib/domain/policy";
import { accept, type Result } from "@/lib/domain/result";
import type { Locale, Prisma } from "@/lib/generated/prisma/client";
import { readClause } from "./clauses";
import type { Transaction } from "./db";
import { whileOpen } from "./while-open";

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
