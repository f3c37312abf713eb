"use client";

import { useEffect, useRef } from "react";
import { FormAnswer } from "@/components/form/form-answer";
import { TextArea } from "@/components/form/text-area";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { ClauseCode } from "@/lib/domain/clauses";
import type { SuggestionWords } from "@/lib/i18n/suggestion-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** Words to leave beside a clause instead of changing it; `formKey` makes sending them twice leave one. */
export function SuggestionForm({
  clause,
  leave,
  formKey,
  words,
}: {
  clause: ClauseCode;
  leave: FormAction;
  formKey: string;
  words: SuggestionWords;
}) {
  const { state, errors, field, formProps } = usePosting(leave, words.form);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state.status === "done") form.current?.reset();
  }, [state]);

  return (
    <Disclosure summary={words.summary} isOpen={state.status !== "idle"}>
      <form {...formProps} ref={form} className="grid gap-5">
        <FormAnswer state={state} errors={errors} title={words.form.summary} />
        <p>{words.lead}</p>
        <PrivacyHint id="suggestion-readers" readers="both">
          {words.readers}
        </PrivacyHint>
        <input type="hidden" name="clause" value={clause} />
        <input type="hidden" name="key" value={formKey} />
        <TextArea
          {...field("suggestion")}
          label={words.label}
          hint={words.hint}
          limit={words.limit}
          error={errors.suggestion}
          aria-describedby="suggestion-readers"
        />
        <Button look="secondary" className="justify-self-start">
          {words.send}
        </Button>
      </form>
    </Disclosure>
  );
}
