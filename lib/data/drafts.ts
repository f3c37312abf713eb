import "server-only";
import { type Draft, rewrite } from "@/lib/domain/draft";
import { accept, type Result, refuse } from "@/lib/domain/result";

/** What was saved; or, when refused, what its own writer saved meanwhile elsewhere. */
export type SavedDraft = Result<{ revision: number }, "revised-meanwhile" | "pair-ended"> & {
  meanwhile?: Draft & { author: null };
};

/** One draft's row, whichever table holds it. The writes answer how many rows they changed. */
type Row = {
  find: () => Promise<Draft | null>;
  insert: () => Promise<{ count: number }>;
  /** Only while the row stands at the revision that the writer saw. */
  update: () => Promise<{ count: number }>;
};

export async function saveDraft(
  { find, insert, update }: Row,
  written: { text: string; basedOn: number },
): Promise<SavedDraft> {
  const stored = await find();
  const rewritten = rewrite(stored, written);
  if (!rewritten.ok) return clash(stored);

  const { revision, isNew } = rewritten.value;
  if (!isNew) return accept({ revision });

  const { count } = stored ? await update() : await insert();
  return count > 0 ? accept({ revision }) : outrun(await find(), written);
}

/** Nothing was written: the same person was faster on another device, or the pair has just ended. */
function outrun(stored: Draft | null, written: { text: string; basedOn: number }): SavedDraft {
  const again = rewrite(stored, written);
  if (!again.ok) return clash(stored);

  return again.value.isNew ? refuse("pair-ended") : accept({ revision: again.value.revision });
}

function clash(stored: Draft | null): SavedDraft {
  const blank: Draft = { text: "", locale: "fr", revision: 0 };

  return { ...refuse("revised-meanwhile"), meanwhile: { ...(stored ?? blank), author: null } };
}
