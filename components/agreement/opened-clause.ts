import { clashIn } from "@/components/form/use-keeper";
import type { ClauseContent } from "@/lib/domain/clause-content";
import type { ClauseField } from "@/lib/domain/clause-merge";
import type { Locale } from "@/lib/domain/people";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import { type FormState, typedInto } from "@/lib/schemas/form-state";
import { contentMeanwhile, contentTyped } from "./clause-form-content";

/** A clause as it was saved last. `author` is the other's name, and null for oneself. */
export type StoredClause = { content: ClauseContent; revision: number; author: string | null };

/** The fields that two have changed at once, as each of the two would have them. */
export type Clash = {
  fields: ReadonlyArray<ClauseField>;
  mine: ClauseContent;
  theirs: ClauseContent;
  author: string | null;
};

/** What the form says when the page opens: what is stored, or what was posted and turned away. */
export function openClause(
  posted: FormState,
  stored: StoredClause,
  clause: WordedClause,
  locale: Locale,
) {
  const meanwhile = clashIn(posted);
  const revision = meanwhile?.revision ?? Number(typedInto(posted, "basedOn") ?? stored.revision);
  const typed = "typed" in posted && "clause" in posted.typed ? posted.typed : null;
  if (!typed) {
    return { content: stored.content, base: stored.content, revision, clash: null, unsaved: null };
  }

  const mine = contentTyped(typed, clause.questions, locale);
  if (!meanwhile) {
    const base = revision === stored.revision ? stored.content : null;
    return { content: mine, base, revision, clash: null, unsaved: mine };
  }
  const theirs = contentMeanwhile(meanwhile);
  const content = { ...mine, ...meanwhile.clash?.merged };
  const { fields = [] } = meanwhile.clash ?? {};
  return {
    content,
    base: theirs,
    unsaved: mine,
    revision,
    clash: { fields, mine: content, theirs, author: meanwhile.author },
  };
}
