"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { HelpWords } from "@/lib/i18n/help-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { helpRules } from "@/lib/schemas/typed/help";

/** A message to the coordination; `formKey` makes sending it twice ask once. */
export function HelpForm({
  send,
  formKey,
  backHref,
  words,
}: {
  send: FormAction;
  formKey: string;
  backHref: string;
  words: HelpWords;
}) {
  const { state, errors, field, formProps } = useActionForm({
    action: send,
    rules: helpRules,
    words: words.form,
  });

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      <input type="hidden" name="key" value={formKey} />
      <div className="grid gap-3">
        <PrivacyHint id="message-readers" readers="both">
          {words.readers}
        </PrivacyHint>
        <TextArea
          {...field("message")}
          label={words.label}
          limit={words.limit}
          error={errors.message}
          rows={6}
          aria-describedby="message-readers"
        />
      </div>
      <ButtonRow>
        <Button>{words.send}</Button>
        <ButtonLink href={backHref} look="quiet">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
