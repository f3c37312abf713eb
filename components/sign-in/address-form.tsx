"use client";

import { useActionState } from "react";
import { FormNotice } from "@/components/form/form-notice";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { type FormAction, idle, typedInto } from "@/lib/schemas/form-state";

/** Asks for an address, to send a code to it. `to` is where the visitor was going. */
export function AddressForm({
  action,
  words,
  email,
  to,
}: {
  action: FormAction;
  words: { email: string; emailHint: string; ask: string };
  email: string;
  to: string | null;
}) {
  const [state, submit] = useActionState(action, idle);

  return (
    <form action={submit} noValidate className="grid gap-6">
      <FormNotice state={state} />
      {to && <input type="hidden" name="to" value={to} />}
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        label={words.email}
        hint={words.emailHint}
        error={state.status === "invalid" ? state.fieldErrors.email : undefined}
        defaultValue={typedInto(state, "email") ?? email}
      />
      <ButtonRow>
        <Button>{words.ask}</Button>
      </ButtonRow>
    </form>
  );
}
