import { type FormEvent, useEffect, useState } from "react";
import { type FormState, typedInto } from "@/lib/schemas/form-state";

/**
 * The revision that the fields of a form were filled from, as a hidden field. It
 * moves only when the writer has been answered, never because the page was
 * refreshed behind their words: else these would replace the other's, unread.
 * When what was typed comes back in another language, it comes back with it.
 */
export function useBasedOn(state: FormState, stored: number) {
  const [basedOn, setBasedOn] = useState(() => revisionSeen(state) ?? stored);

  useEffect(() => {
    const seen = revisionSeen(state);
    if (seen !== null) setBasedOn(seen);
  }, [state]);

  return hiddenRevision(basedOn, setBasedOn);
}

/** `onGivenBack` hears of the revision that comes back from before the page changed its language. */
export function hiddenRevision(value: number | string, onGivenBack: (revision: number) => void) {
  return {
    type: "hidden",
    name: "basedOn",
    value,
    onInput: ({ currentTarget }: FormEvent<HTMLInputElement>) =>
      onGivenBack(Number(currentTarget.value)),
  };
}

function revisionSeen(state: FormState) {
  if (state.status === "done") return state.revision ?? null;
  if (state.status === "refused" && state.meanwhile) return state.meanwhile.revision;

  const typed = typedInto(state, "basedOn");
  return typed === null ? null : Number(typed);
}
