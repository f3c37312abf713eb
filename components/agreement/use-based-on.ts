import { useEffect, useState } from "react";
import { type FormState, typedInto } from "@/lib/schemas/form-state";

/**
 * The revision that the fields on this page stand on. It moves only when the
 * writer has been answered, never because the page was refreshed behind their
 * words: else these would replace the other's, unread.
 */
export function useBasedOn(state: FormState, stored: number) {
  const [basedOn, setBasedOn] = useState(() => revisionSeen(state) ?? stored);

  useEffect(() => {
    const seen = revisionSeen(state);
    if (seen !== null) setBasedOn(seen);
  }, [state]);

  return basedOn;
}

function revisionSeen(state: FormState) {
  if (state.status === "done") return state.revision ?? null;
  if (state.status === "refused" && state.meanwhile) return state.meanwhile.revision;

  const typed = typedInto(state, "basedOn");
  return typed === null ? null : Number(typed);
}
