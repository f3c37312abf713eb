"use client";

import { useEffect, useState } from "react";
import { FormNotice } from "@/components/form/form-notice";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** How far an import is, in numbers and in words. */
type Told = { done: number; told: string };

const askEveryMs = 500;

/** Imports what was read, and shows how far it is until the answer comes. */
export function ImportForm({
  action,
  importId,
  seen,
  total,
  progressHref,
  words,
}: {
  action: FormAction;
  importId: string;
  /** What each row does, as it stands on the page. */
  seen: string;
  total: number;
  progressHref: string;
  words: Pick<FormWords, "notSent"> & { button: string; wait: string; underWay: string };
}) {
  const { state, isSending, formProps } = usePosting(action, words);
  const told = useProgress(progressHref, isSending);

  return (
    <form {...formProps} className="grid gap-4">
      <FormNotice state={state} />
      <input type="hidden" name="import" value={importId} />
      <input type="hidden" name="seen" value={seen} />
      <p className="text-ink-soft">{words.wait}</p>
      <ButtonRow>
        <Button>{words.button}</Button>
      </ButtonRow>
      <div className="grid max-w-measure gap-2 empty:hidden">
        {isSending && (
          <>
            <progress
              aria-label={words.underWay}
              max={total}
              value={told?.done ?? 0}
              className="h-4 w-full appearance-none overflow-hidden rounded-full border border-edge bg-well [&::-moz-progress-bar]:bg-pine [&::-webkit-progress-bar]:bg-well [&::-webkit-progress-value]:bg-pine"
            />
            <p aria-hidden="true" className="text-sm">
              {told?.told ?? words.underWay}
            </p>
          </>
        )}
      </div>
      <p role="status" className="sr-only">
        {isSending && words.underWay}
      </p>
    </form>
  );
}

/** Asks how far it is while it is under way; an answer that does not come is asked for again. */
function useProgress(href: string, isUnderWay: boolean) {
  const [told, setTold] = useState<Told | null>(null);

  useEffect(() => {
    if (!isUnderWay) return setTold(null);

    const asking = setInterval(async () => {
      const answer = await fetch(href).catch(() => null);
      if (answer?.ok) setTold(await answer.json());
    }, askEveryMs);
    return () => clearInterval(asking);
  }, [href, isUnderWay]);

  return told;
}
