import {
  type Agreement,
  changedBetween,
  lastConfirmedBy,
  type Revisions,
  revisionsOf,
} from "./agreement";
import type { PersonId } from "./people";

/** What somebody is shown before they say yes, beside the text itself. */
export type ToRead = {
  /** The text since which they are shown what has changed; null when nothing has, or all is new to them. */
  since: Revisions | null;
  /** It changed after they had begun to read. */
  hasChangedMeanwhile: boolean;
};

/**
 * Since when somebody is shown what has changed: since they began to read, when the
 * text changed under them, or else since they last said yes.
 */
export function toRead(
  agreement: Agreement,
  person: PersonId,
  begunWith: Revisions | null,
): ToRead {
  const now = revisionsOf(agreement.clauses);
  const hasChangedSince = (text: Revisions | null | undefined): text is Revisions =>
    Boolean(text && changedBetween(text, now).length > 0);

  if (hasChangedSince(begunWith)) return { since: begunWith, hasChangedMeanwhile: true };

  const confirmed = lastConfirmedBy(agreement, person)?.revisions;
  return { since: hasChangedSince(confirmed) ? confirmed : null, hasChangedMeanwhile: false };
}
