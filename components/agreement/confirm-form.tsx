"use client";

import { useActionState } from "react";
import { Checkbox } from "@/components/form/checkbox";
import { FormAnswer } from "@/components/form/form-answer";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { type FormAction, idle } from "@/lib/schemas/form-state";

/** Says yes to the text that `seen` names, and to no other. */
export function ConfirmForm({
  action,
  seen,
  words,
}: {
  action: FormAction;
  seen: string;
  words: { agree: string; agreeHint: string; button: string; summary: string };
}) {
  const [state, submit] = useActionState(action, idle);
  const errors = state.status === "invalid" ? state.fieldErrors : {};

  return (
    <form action={submit} noValidate className="grid gap-6">
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
