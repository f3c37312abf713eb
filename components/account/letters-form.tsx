"use client";

import { type Choice, ChoiceGroup } from "@/components/form/choice-group";
import { FormAnswer } from "@/components/form/form-answer";
import { usePosting } from "@/components/form/use-posting";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";

import { DigestChoice, type DigestWords } from "./digest-choice";

export type LettersWords = {
  form: FormWords;
  label: string;
  hint: string;
  choices: ReadonlyArray<Choice>;
  digest: DigestWords;
  save: string;
};

/** Which letters one wants: each ticked at first, unless one has stopped it. */
export function LettersForm({
  action,
  wanted,
  digest,
  words,
}: {
  action: FormAction;
  wanted: ReadonlyArray<string>;
  /** How often a coordinator hears who needs them; null for everybody else. */
  digest: string | null;
  words: LettersWords;
}) {
  const { state, errors, formProps } = usePosting(action, words.form);

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      <ChoiceGroup
        // What was stopped from a letter meanwhile is not to come back unseen.
        key={wanted.join()}
        type="checkbox"
        name="letters"
        label={words.label}
        hint={words.hint}
        error={errors.letters}
        choices={words.choices}
        chosen={wanted}
        autoComplete="off"
      />
      {digest && <DigestChoice chosen={digest} words={words.digest} />}
      <ButtonRow>
        <Button look="secondary">{words.save}</Button>
      </ButtonRow>
    </form>
  );
}
