"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { Checkbox } from "@/components/form/checkbox";
import { FormAnswer } from "@/components/form/form-answer";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/schemas/form-state";
import type { ConfirmFormWords } from "./confirm-form-words";

/**
 * Says yes to the text that `seen` names, and to no other. When the text changes
 * under its reader the box is empty again, and a polite line says why; the page
 * shows what has changed since they began to read.
 */
export function ConfirmForm({
  action,
  seen,
  hasChanges,
  words,
}: {
  action: FormAction;
  seen: string;
  /** The page shows what has changed since they began to read. */
  hasChanges: boolean;
  words: ConfirmFormWords;
}) {
  const { state, errors, formProps } = usePosting(action, words);
  const form = useRef<HTMLFormElement>(null);
  const ticked = useRef(seen);
  // What was before their eyes when they began, or when they last touched the box.
  const [known, setKnown] = useState(seen);

  // Not by a new box: whoever is on it keeps the focus.
  useLayoutEffect(() => {
    if (ticked.current !== seen) form.current?.reset();
    ticked.current = seen;
  }, [seen]);

  return (
    <form {...formProps} ref={form} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      <div role="status" className="not-has-[p]:absolute">
        {known !== seen && (
          <Notice tone="warning" title={words.changedTitle}>
            <p>{words.changedText}</p>
            {hasChanges && (
              <p>
                <a href="#changes">{words.toChanges}</a>
              </p>
            )}
          </Notice>
        )}
      </div>
      <input type="hidden" name="seen" value={seen} />
      <Checkbox
        name="agreed"
        label={words.agree}
        hint={words.agreeHint}
        error={errors.agreed}
        onChange={() => setKnown(seen)}
        required
      />
      <ButtonRow>
        <Button>{words.button}</Button>
      </ButtonRow>
    </form>
  );
}
