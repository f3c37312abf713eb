"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { usePosting } from "@/components/form/use-posting";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Sends the reminders that stand above it, as they were read. Once there are none left only its answer stays. */
export function RemindForm({
  action,
  reminders,
  backHref,
  words,
}: {
  action: FormAction;
  /** Each as its schema reads it. */
  reminders: ReadonlyArray<string>;
  backHref: string;
  words: { form: FormWords; send: string; back: string };
}) {
  const { state, errors, formProps } = usePosting(action, words.form);

  return (
    <form {...formProps} className="grid gap-4">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      {reminders.map((reminder) => (
        <input key={reminder} type="hidden" name="reminder" value={reminder} />
      ))}
      <ButtonRow>
        {reminders.length > 0 && <Button>{words.send}</Button>}
        <ButtonLink href={backHref} look="quiet">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
