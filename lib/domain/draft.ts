import type { Locale } from "./people";
import { accept, type Result, refuse } from "./result";

/** Words that a person writes for themself, saved again and again while they write. */
export type Draft = {
  text: string;
  /** The language that the words were written in. */
  locale: Locale;
  /** Counts the changes; 0 when nothing is written yet. */
  revision: number;
};

/**
 * Places words beside what is stored. The same words again, as a save whose
 * answer was lost sends them, change nothing. Words that were based on an older
 * revision are refused, so that what another device or tab wrote is not lost.
 */
export function rewrite(
  stored: Draft | null,
  { text, basedOn }: { text: string; basedOn: number },
): Result<{ revision: number; isNew: boolean }, "revised-meanwhile"> {
  const revision = stored?.revision ?? 0;
  if (text === (stored?.text ?? "")) return accept({ revision, isNew: false });
  if (basedOn !== revision) return refuse("revised-meanwhile");

  return accept({ revision: revision + 1, isNew: true });
}
