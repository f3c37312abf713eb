import type { FormState } from "@/lib/schemas/form-state";
import { ErrorSummary } from "./error-summary";
import { FormNotice } from "./form-notice";

/** At the top of a form: what stands in the way, each a link to its field, or how the form fared. */
export function FormAnswer({
  state,
  errors,
  title,
  fieldIds = {},
}: {
  state: FormState;
  /** Sentences by field name, as `useActionForm` gives them. */
  errors: Readonly<Record<string, string>>;
  title: string;
  /** Where the id of a field is not its name. */
  fieldIds?: Readonly<Record<string, string>>;
}) {
  const items = Object.entries(errors).map(([name, message]) => ({
    fieldId: fieldIds[name] ?? name,
    message,
  }));
  if (items.length === 0) return <FormNotice state={state} />;

  return <ErrorSummary title={title} items={items} />;
}
