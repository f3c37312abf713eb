import type { ClauseContent } from "@/lib/domain/clause-content";
import { type ClauseField, mergeClause } from "@/lib/domain/clause-merge";
import { saysTheSameIn } from "./clause-form-content";

/** What an open form is to say once somebody has saved something else. */
type Together = {
  content: ClauseContent;
  /** The fields that now say what was saved. */
  taken: ReadonlyArray<ClauseField>;
  /** The fields in which one's own words wait for a choice. */
  clashes: ReadonlyArray<ClauseField>;
};

/**
 * Brings what stands now into a form that somebody is writing in. A field that
 * they left as it was takes it over; one that they changed stays as it is, and
 * clashes when the other has changed it too.
 */
export function bringTogether({
  fields,
  base,
  standing,
  merged = standing,
  now,
  open,
}: {
  fields: ReadonlyArray<ClauseField>;
  /** What the form said before one wrote on. */
  base: ClauseContent;
  standing: ClauseContent;
  /** The same with what one had sent oneself, where the server has brought the two together. */
  merged?: ClauseContent | undefined;
  /** What the form says. */
  now: ClauseContent;
  /** The clashes that are known already and wait for a choice. */
  open: ReadonlyArray<ClauseField>;
}): Together {
  const { content, clashes } = mergeClause(base, merged, now);
  const waiting = new Set([...open, ...clashes]);

  return {
    content,
    taken: fields.filter((field) => !saysTheSameIn(field, content, now)),
    clashes: fields.filter(
      (field) => waiting.has(field) && !saysTheSameIn(field, content, standing),
    ),
  };
}
