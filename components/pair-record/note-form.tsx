"use client";

import { useEffect, useRef } from "react";
import { FormAnswer } from "@/components/form/form-answer";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { NoteWords } from "@/lib/i18n/note-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { noteRules } from "@/lib/schemas/typed/note";

/** A coordinator's note: a new one, or one's own to be changed. `fields` say which, and make it count once. */
export function NoteForm({
  action,
  fields,
  stored = "",
  backHref,
  words,
}: {
  action: FormAction;
  fields: Readonly<Record<string, string>>;
  stored?: string;
  backHref?: string;
  words: NoteWords;
}) {
  const form = useRef<HTMLFormElement>(null);
  const { state, errors, field, formProps } = useActionForm({
    action,
    rules: noteRules,
    words: words.form,
  });

  // What is kept stands in the list now; the field is free for the next one.
  useEffect(() => {
    if (state.status === "done") form.current?.reset();
  }, [state]);

  return (
    <form {...formProps} ref={form} className="grid gap-4">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <PrivacyHint id="note-readers">{words.readers}</PrivacyHint>
      <TextArea
        {...field("text", stored)}
        label={words.label}
        limit={words.limit}
        error={errors.text}
        aria-describedby="note-readers"
      />
      <ButtonRow>
        <Button look={backHref ? "primary" : "secondary"}>{words.save}</Button>
        {backHref && (
          <ButtonLink href={backHref} look="quiet">
            {words.back}
          </ButtonLink>
        )}
      </ButtonRow>
    </form>
  );
}
