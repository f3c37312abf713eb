"use client";

import { Checkbox } from "@/components/form/checkbox";
import { FormAnswer } from "@/components/form/form-answer";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Says yes to the text that `seen` names, and to no other. */
export function ConfirmForm({
  action,
  seen,
  words,
}: {
  action: FormAction;
  seen: string;
  words: FormWords & { agree: string; agreeHint: string; button: string };
}) {
  const { state, errors, formProps } = usePosting(action, words);

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      <input type="hidden" name="seen" value={seen} />
      <Checkbox
        name="agreed"
        label={words.agree}
        hint={words.agreeHint}
        error={errors.agreed}
        required
      />
      <ButtonRow>
        <Button>{words.button}</Button>
      </ButtonRow>
    </form>
  );
}
