import { type FormState, idle } from "@/lib/schemas/form-state";
import { ErrorSummary } from "./error-summary";
import { FormNotice } from "./form-notice";

/**
 * How a form with several fields fared: what stands in the way leads to its field, by
 * the name that field and its control share; anything else is a notice.
 */
export function FormOutcome({ state }: { state: FormState }) {
  const isInvalid = state.status === "invalid";
  const items = isInvalid ? Object.entries(state.fieldErrors) : [];

  return (
    <>
      <ErrorSummary
        title={isInvalid ? state.message : ""}
        items={items.map(([fieldId, message]) => ({ fieldId, message }))}
      />
      <FormNotice state={isInvalid ? idle : state} />
    </>
  );
}
