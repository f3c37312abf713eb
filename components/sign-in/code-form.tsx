"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { TextField } from "@/components/form/text-field";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Takes the code from the letter: one field, which a phone can fill in by itself. */
export function CodeForm({
  action,
  words,
}: {
  action: FormAction;
  words: FormWords & { label: string; hint: string; submit: string };
}) {
  const { state, errors, formProps, field } = usePosting(action, words);

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      <TextField
        {...field("code")}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        inputMode="text"
        label={words.label}
        hint={words.hint}
        error={errors.code}
        className="max-w-56 text-xl tracking-widest"
      />
      <ButtonRow>
        <Button>{words.submit}</Button>
      </ButtonRow>
    </form>
  );
}
