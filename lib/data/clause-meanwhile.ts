import "server-only";
import {
  blankClause,
  type ClauseContent,
  type ClauseRevision,
  revisionOf,
} from "@/lib/domain/clause-content";
import type { ClauseField, Merge } from "@/lib/domain/clause-merge";
import type { Actor } from "@/lib/domain/people";
import type { Locale } from "@/lib/generated/prisma/client";
import type { Transaction } from "./db";

type Content = Omit<ClauseContent, "textLocale">;

/** A clause as it stands now. `author` is null when it was the same person on another device. */
export type ClauseMeanwhile = Content & {
  revision: number;
  locale: Locale;
  author: string | null;
  /** Refused: the fields that both changed, and what the writer's form is to say. */
  clash?: { fields: ReadonlyArray<ClauseField>; merged: Content };
};

/** What stands in a clause, for somebody who wrote in it while `saved` was saved. */
export async function tellMeanwhile(
  db: Transaction,
  { id }: Actor,
  saved: ClauseRevision | null,
  { standing = saved, merge }: { standing?: ClauseRevision | null; merge?: Merge | undefined },
): Promise<ClauseMeanwhile> {
  const author = await db.person.findFirst({
    where: { id: saved?.savedBy ?? id, NOT: { id } },
    select: { name: true },
  });
  const { textLocale, ...content } = contentOf(standing);

  return {
    ...content,
    revision: revisionOf(standing),
    locale: textLocale,
    author: author?.name ?? null,
    ...(merge && { clash: { fields: merge.clashes, merged: withoutLocale(merge.content) } }),
  };
}

function contentOf(clause: ClauseRevision | null): ClauseContent {
  const { undecided, choices, text, textLocale } = clause ?? blankClause;

  return { undecided, choices, text, textLocale };
}

function withoutLocale({ undecided, choices, text }: ClauseContent): Content {
  return { undecided, choices, text };
}
