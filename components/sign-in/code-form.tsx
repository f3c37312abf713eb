"use client";

import { useActionState } from "react";
import { FormNotice } from "@/components/form/form-notice";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { type FormAction, idle, typedInto } from "@/lib/schemas/form-state";

/** Takes the code from the letter: one field, which a phone can fill in by itself. */
export function CodeForm({
  action,
  words,
}: {
  action: FormAction;
  words: { label: string; hint: string; submit: string };
}) {
  const [state, submit] = useActionState(action, idle);

  return (
    <form action={submit} noValidate className="grid gap-6">
      <FormNotice state={state} />
      <TextField
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        inputMode="text"
        label={words.label}
        hint={words.hint}
        error={state.status === "invalid" ? state.fieldErrors.code : undefined}
        defaultValue={typedInto(state, "code") ?? ""}
        className="max-w-56 text-xl tracking-widest"
      />
      <ButtonRow>
        <Button>{words.submit}</Button>
      </ButtonRow>
    </form>
  );
}
