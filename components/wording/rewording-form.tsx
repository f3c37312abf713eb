"use client";

import type { FormEvent } from "react";
import { FormAnswer } from "@/components/form/form-answer";
import { submitterOf } from "@/components/form/submitter";
import { TextArea } from "@/components/form/text-area";
import { OneText } from "@/components/form/two-texts";
import { useActionForm } from "@/components/form/use-action-form";
import { useBasedOn } from "@/components/form/use-based-on";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Disclosure } from "@/components/ui/disclosure";
import type { TextKey } from "@/lib/domain/program-words";
import { type FormAction, typedInto } from "@/lib/schemas/form-state";
import { wordingRules } from "@/lib/schemas/typed/wording";
import type { RewordingFormWords } from "./rewording-form-words";

/** One text in both languages, side by side, from the revision that was seen. */
export function RewordingForm({
  textKey,
  revision,
  action,
  previewHref,
  words,
}: {
  textKey: TextKey;
  revision: number;
  action: FormAction;
  /** Where the fields are sent to be looked at, in a tab of its own. */
  previewHref: string;
  words: RewordingFormWords;
}) {
  const rules = wordingRules(textKey);
  const { state, errors, formProps, field } = useActionForm({ action, rules, words });
  const basedOn = useBasedOn(state, revision);
  const meanwhile = state.status === "refused" ? state.meanwhile?.choices : undefined;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    // A preview is a page like another: the browser sends the fields there by itself.
    if (submitterOf(event)?.getAttribute("value") !== "preview") formProps.onSubmit(event);
  }

  return (
    <form {...formProps} onSubmit={onSubmit} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      <div className="grid gap-2 text-ink-soft">
        <p>{words.hint}</p>
        {words.blanks && <p>{words.blanks}</p>}
      </div>
      <input type="hidden" name="key" value={textKey} />
      <input {...basedOn} />
      <div className="grid gap-6 md:grid-cols-2">
        {words.sides.map(({ locale, label, shown, original }) => (
          <div key={locale} className="grid content-start gap-3">
            <TextArea
              {...field(locale, shown)}
              lang={locale}
              label={label}
              error={errors[locale]}
              limit={words.limit}
            />
            {meanwhile && meanwhile[locale]?.[0] !== typedInto(state, locale) && (
              <OneText title={words.theirs} look="border-pine-soft bg-pine-wash">
                <p lang={locale} className="whitespace-pre-line">
                  {meanwhile[locale]?.[0]}
                </p>
              </OneText>
            )}
            {original && (
              <Disclosure summary={words.originalTitle}>
                <p lang={locale} className="whitespace-pre-line">
                  {original}
                </p>
              </Disclosure>
            )}
          </div>
        ))}
      </div>
      <ButtonRow>
        <Button>{words.save}</Button>
        {words.stillRight && (
          <Button look="secondary" name="also" value="still-right">
            {words.stillRight}
          </Button>
        )}
        <Button
          look="secondary"
          name="show"
          value="preview"
          formAction={previewHref}
          formMethod="get"
          formTarget="_blank"
        >
          {words.preview}
        </Button>
      </ButtonRow>
      {words.restore && (
        <ButtonRow>
          <Button look="quiet" name="also" value="original">
            {words.restore}
          </Button>
        </ButtonRow>
      )}
    </form>
  );
}
