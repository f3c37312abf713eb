"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { TextField } from "@/components/form/text-field";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Takes a code of an app: to come in, or to set the app up. `to` is where one was going. */
export function SecondCodeForm({
  action,
  to,
  words,
}: {
  action: FormAction;
  to: string | null;
  words: FormWords & { label: string; hint: string; submit: string };
}) {
  const { state, errors, formProps, field } = usePosting(action, words);

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      {to && <input type="hidden" name="to" value={to} />}
      <TextField
        {...field("code")}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        label={words.label}
        hint={words.hint}
        error={errors.code}
        className="max-w-72 text-xl tracking-widest"
      />
      <ButtonRow>
        <Button>{words.submit}</Button>
      </ButtonRow>
    </form>
  );
}
