"use client";

import { ChoiceGroup } from "@/components/form/choice-group";
import { FormAnswer } from "@/components/form/form-answer";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { FitAnswer } from "@/lib/domain/fit-check";
import type { FitCheckWords } from "@/lib/i18n/fit-wording";
import type { FormAction } from "@/lib/schemas/form-state";

/** One answer of three, to change or to take back. Once it is fixed only the last word on it stays. */
export function FitCheckForm({
  action,
  own,
  isOffered,
  words,
}: {
  action: FormAction;
  own: FitAnswer | null;
  isOffered: boolean;
  words: FitCheckWords;
}) {
  const { state, errors, formProps } = usePosting(action, words.form);

  return (
    <form {...formProps} className="grid gap-6 not-has-[p,button]:absolute">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      {isOffered && (
        <>
          <ChoiceGroup
            // What was taken back elsewhere, or here, is not to stay chosen.
            key={own}
            name="answer"
            label={words.question}
            hint={<PrivacyHint>{words.readers}</PrivacyHint>}
            error={errors.answer}
            choices={words.choices}
            chosen={own ? [own] : []}
            autoComplete="off"
          />
          <ButtonRow>
            <Button>{words.save}</Button>
            {own && (
              <Button look="quiet" name="also" value="take-back">
                {words.takeBack}
              </Button>
            )}
          </ButtonRow>
        </>
      )}
    </form>
  );
}
