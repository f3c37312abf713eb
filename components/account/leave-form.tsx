"use client";

import { Checkbox } from "@/components/form/checkbox";
import { FormAnswer } from "@/components/form/form-answer";
import { useActionForm } from "@/components/form/use-action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { LeaveWords } from "@/lib/i18n/leave-wording";
import { type FormAction, typedInto } from "@/lib/schemas/form-state";

const noRules = {};

/** One tick, one button, and the way back beside it. */
export function LeaveForm({
  action,
  backHref,
  words,
}: {
  action: FormAction;
  backHref: string;
  words: LeaveWords;
}) {
  const { state, errors, formProps } = useActionForm({ action, rules: noRules, words: words.form });

  return (
    <form {...formProps} className="grid gap-7">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      <Checkbox
        name="understood"
        label={words.confirm}
        error={errors.understood}
        defaultChecked={typedInto(state, "understood") !== null}
      />
      <ButtonRow>
        <Button>{words.go}</Button>
        <ButtonLink href={backHref} look="quiet">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
