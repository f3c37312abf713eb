"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { TextField } from "@/components/form/text-field";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Asks for an address, to send a code to it. `to` is where the visitor was going. */
export function AddressForm({
  action,
  words,
  email,
  to,
}: {
  action: FormAction;
  words: FormWords & { email: string; emailHint: string; ask: string };
  email: string;
  to: string | null;
}) {
  const { state, errors, formProps, field } = usePosting(action, words);

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      {to && <input type="hidden" name="to" value={to} />}
      <TextField
        {...field("email", email)}
        type="email"
        autoComplete="email"
        label={words.email}
        hint={words.emailHint}
        error={errors.email}
      />
      <ButtonRow>
        <Button>{words.ask}</Button>
      </ButtonRow>
    </form>
  );
}
