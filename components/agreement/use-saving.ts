import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Saving } from "@/components/form/save-state";

/**
 * Whether what stands in a form is kept, on its way or not kept yet. While it is
 * not, the browser asks before the page is left.
 */
export function useSaving({
  formProps,
  isSending,
  isTurnedAway,
}: {
  formProps: { onSubmit: (event: FormEvent<HTMLFormElement>) => unknown };
  isSending: boolean;
  isTurnedAway: boolean;
}) {
  const [isChanged, setChanged] = useState(false);
  const isLetGo = useRef(false);
  const isUnsaved = isChanged || isTurnedAway;
  const saving: Saving = isSending ? "saving" : isUnsaved ? "unsaved" : "saved";

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
    onChange: () => setChanged(true),
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      setChanged(false);
      return formProps.onSubmit(event);
    },
  };
  const letGo = () => {
    isLetGo.current = true;
  };
  return { saving, listeners, letGo };
}

// Next would leave for another page of Tandem without a word: the browser follows the link, and
// asks first. The other language takes along what was typed, and the form's own links stay in it.
function followPlainly(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link && !link.hreflang && !link.closest("form")) event.stopPropagation();
}
