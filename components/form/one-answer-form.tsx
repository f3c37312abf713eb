"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { type Choice, ChoiceGroup } from "./choice-group";
import { FormAnswer } from "./form-answer";
import { usePosting } from "./use-posting";

/** Every string of the form: the question, who reads its answer, and the answers that there are. */
export type OneAnswerWords = {
  form: FormWords;
  question: string;
  readers: string;
  choices: ReadonlyArray<Choice>;
  save: string;
  takeBack: string;
};

/** One answer of a few, to change or to take back. Once it is fixed only the last word on it stays. */
export function OneAnswerForm({
  action,
  own,
  isOffered,
  words,
}: {
  action: FormAction;
  own: string | null;
  isOffered: boolean;
  words: OneAnswerWords;
}) {
  const { state, errors, formProps } = usePosting(action, words.form);
  const takenBack = useTakenBack(own);

  return (
    <form {...formProps} className="grid gap-6 not-has-[p,button]:absolute">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      {isOffered && (
        <>
          <ChoiceGroup
            key={takenBack}
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

/**
 * How often the answer was taken back, here or elsewhere: then none is to stay chosen. An answer that was saved leaves
 * the choices alone, since another may have been chosen while it was on its way.
 */
function useTakenBack(own: string | null) {
  const [{ before, times }, note] = useState({ before: own, times: 0 });
  const isTakenBack = before !== null && own === null;
  if (before !== own) note({ before: own, times: isTakenBack ? times + 1 : times });

  return times;
}
