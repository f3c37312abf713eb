import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Saving } from "@/components/form/save-state";
import type { FormState } from "@/lib/schemas/form-state";

/**
 * Whether what stands in a form is kept, on its way or not kept yet. While it is
 * not, the browser asks before the page is left.
 */
export function useSaving({
  state,
  isSending,
  isTurnedAway,
  onSubmit,
}: {
  state: FormState;
  isSending: boolean;
  isTurnedAway: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => unknown;
}) {
  const [changes, setChanges] = useState(0);
  const [keptChanges, setKeptChanges] = useState(0);
  const sentChanges = useRef(0);
  const isLetGo = useRef(false);
  const isUnsaved = changes !== keptChanges || isTurnedAway;
  const saving: Saving = isSending ? "saving" : isUnsaved ? "unsaved" : "saved";

  // What is typed while an answer is on its way is not part of what it keeps.
  useEffect(() => {
    if (state.status === "done") setKeptChanges(sentChanges.current);
  }, [state]);

  useEffect(() => {
    if (!isUnsaved) return;

    const ask = (event: BeforeUnloadEvent) => {
      if (!isLetGo.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    window.addEventListener("click", followPlainly, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("click", followPlainly, { capture: true });
    };
  }, [isUnsaved]);

  const listeners = {
    onChange: () => setChanges((count) => count + 1),
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      sentChanges.current = changes;
      return onSubmit(event);
    },
  };
  const letGo = () => {
    isLetGo.current = true;
  };
  return { saving, listeners, letGo };
}

// `SoftNavigation` would leave for another page of Tandem without a word: the browser follows the
// link, and asks first. The other language takes along what was typed, and the form's own links
// stay in it.
function followPlainly(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link && !link.hreflang && !link.closest("form")) event.stopPropagation();
}
