"use client";

import { type FormEvent, useState } from "react";
import { Field, inputLook, wiring } from "@/components/form/field";
import { FormAnswer } from "@/components/form/form-answer";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { FileFormWords } from "@/lib/i18n/import-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { fileLimits } from "@/lib/schemas/typed/import";

/** Sends a file to be checked. None, and one that is too large, are not sent at all where a script can see it. */
export function FileForm({
  action,
  formKey,
  words,
}: {
  action: FormAction;
  formKey: string;
  words: FileFormWords;
}) {
  const { state, errors: answered, formProps } = usePosting(action, words.form);
  const [fault, setFault] = useState<"noFile" | "tooLarge" | null>(null);
  const errors = fault ? { file: words[fault] } : answered;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const chosen = new FormData(event.currentTarget).get("file");
    const found = faultIn(chosen instanceof File ? chosen : null);
    setFault(found);
    if (found) event.preventDefault();
    else formProps.onSubmit(event);
  }

  return (
    <form {...formProps} onSubmit={onSubmit} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      <input type="hidden" name="key" value={formKey} />
      <div className="grid gap-3">
        <Field id="file" label={words.label} hint={words.hint} error={errors.file}>
          <input
            type="file"
            id="file"
            name="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={() => setFault(null)}
            className={`${inputLook} min-w-0 file:me-4 file:max-w-full file:min-h-9 file:cursor-pointer file:rounded-full file:border-0 file:bg-pine-wash file:px-4 file:font-semibold file:text-pine`}
            {...wiring("file", { hint: words.hint, error: errors.file }, "file-readers")}
          />
        </Field>
        <PrivacyHint id="file-readers">{words.readers}</PrivacyHint>
      </div>
      <ButtonRow>
        <Button>{words.check}</Button>
      </ButtonRow>
    </form>
  );
}

/** Where no file was chosen a browser gives one without a name. */
function faultIn(file: File | null) {
  if (!file?.name) return "noFile";

  return file.size > fileLimits.bytes ? "tooLarge" : null;
}
