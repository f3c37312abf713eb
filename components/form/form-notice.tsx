import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/schemas/form-state";
import { ProofField } from "./proof-field";

/**
 * Says how a form fared. Both regions are on the page from the start, so that a reader is told when
 * words appear in them; while empty they take no room.
 */
export function FormNotice({ state }: { state: FormState }) {
  const isDone = state.status === "done";
  const isTurnedAway = state.status === "invalid" || state.status === "refused";
  const prove = state.status === "refused" && state.prove;

  return (
    <div className="max-w-column not-has-[p]:absolute">
      <div role="status">
        {isDone && state.message && <Notice tone="success" title={state.message} />}
      </div>
      <div role="alert">
        {isTurnedAway && <Notice tone={toneOf(state)} title={state.message} />}
      </div>
      {prove && <ProofField words={prove} />}
    </div>
  );
}

/** Two who wrote at once made no mistake, nor did whoever is asked for a code: there is nothing to mend. */
function toneOf(state: FormState) {
  const isToGoOn =
    state.status === "refused" && (state.meanwhile || state.refusal === "prove-again");

  return isToGoOn ? "warning" : "error";
}
