"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Checkbox } from "@/components/form/checkbox";
import { FormAnswer } from "@/components/form/form-answer";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Notice } from "@/components/ui/notice";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/**
 * Says yes to the text that `seen` names, and to no other. When the text changes
 * under its reader the box is empty again, and the page shows what has changed
 * since the text that they began to read.
 */
export function ConfirmForm({
  action,
  seen,
  since,
  words,
}: {
  action: FormAction;
  seen: string;
  /** The text from which the page already shows what has changed meanwhile. */
  since: string | undefined;
  words: FormWords &
    Record<"agree" | "agreeHint" | "button" | "changedTitle" | "changedText" | "toChanges", string>;
}) {
  const { state, errors, formProps } = usePosting(action, words);
  const [path, router] = [usePathname(), useRouter()];
  const [begunWith] = useState(since ?? seen);
  const [shown, setShown] = useState(seen);
  const [isToldOf, setToldOf] = useState(false);
  const hasToShow = seen !== begunWith && since !== begunWith;

  if (shown !== seen) {
    setShown(seen);
    setToldOf(true);
  }
  useEffect(() => {
    if (hasToShow) router.replace(`${path}?read=${begunWith}`, { scroll: false });
  }, [hasToShow, router, path, begunWith]);

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      <div role="status" className="not-has-[p]:absolute">
        {isToldOf && (
          <Notice tone="warning" title={words.changedTitle}>
            <p>{words.changedText}</p>
            {since && (
              <p>
                <a href="#changes">{words.toChanges}</a>
              </p>
            )}
          </Notice>
        )}
      </div>
      <input type="hidden" name="seen" value={seen} />
      <Checkbox
        key={seen}
        name="agreed"
        label={words.agree}
        hint={words.agreeHint}
        error={errors.agreed}
        onChange={() => setToldOf(false)}
        required
      />
      <ButtonRow>
        <Button>{words.button}</Button>
      </ButtonRow>
    </form>
  );
}
