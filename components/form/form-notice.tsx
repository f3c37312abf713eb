import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/schemas/form-state";

/**
 * Says how a form fared. Both regions are on the page from the start, so that a reader is told when
 * words appear in them; while empty they take no room.
 */
export function FormNotice({ state }: { state: FormState }) {
  const isDone = state.status === "done";
  const isTurnedAway = state.status === "invalid" || state.status === "refused";
  // Two who wrote at once made no mistake: there is something to choose, and nothing to mend.
  const tone = state.status === "refused" && state.meanwhile ? "warning" : "error";

  return (
    <div className="max-w-column not-has-[p]:absolute">
      <div role="status">
        {isDone && state.message && <Notice tone="success" title={state.message} />}
      </div>
      <div role="alert">{isTurnedAway && <Notice tone={tone} title={state.message} />}</div>
    </div>
  );
}
