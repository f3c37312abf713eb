import type { FormEvent } from "react";

/** The button that was pressed, whose name and value belong to what is sent. */
export function submitterOf(event: FormEvent<HTMLFormElement>) {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter?.hasAttribute("name") ? submitter : null;
}
