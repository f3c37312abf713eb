"use client";

import { Notice } from "@/components/ui/notice";
import { type FormState, isToMend } from "@/lib/schemas/form-state";
import { ProofField } from "./proof-field";
import { useErrorInTitle } from "./use-error-in-title";

/**
 * Says how a form fared. Both regions are on the page from the start, so that a reader is told when
 * words appear in them; while empty they take no room.
 */
export function FormNotice({ state }: { state: FormState }) {
  const isDone = state.status === "done";
  const isTurnedAway = state.status === "invalid" || state.status === "refused";
  const isError = isToMend(state);
  const prove = state.status === "refused" && state.prove;

  useErrorInTitle(isError);

  return (
    <div className="max-w-column not-has-[p]:absolute">
      <div role="status">
        {isDone && state.message && <Notice tone="success" title={state.message} />}
      </div>
      <div role="alert">
        {isTurnedAway && <Notice tone={isError ? "error" : "warning"} title={state.message} />}
      </div>
      {prove && <ProofField words={prove} />}
    </div>
  );
}
