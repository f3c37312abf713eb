"use client";

import { ChoiceGroup } from "@/components/form/choice-group";
import { FormAnswer } from "@/components/form/form-answer";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { NewcomerWords } from "@/lib/i18n/newcomer-wording";
import { type FormAction, typedInto } from "@/lib/schemas/form-state";
import { newcomerRules } from "@/lib/schemas/typed/newcomer";
import { NewcomerFields, type NewcomerValues } from "./newcomer-fields";

const names = { name: "name", email: "email", language: "language" } as const;

/** Brings somebody in, or corrects how they are written to; `asksHalf` where they are to wait for a match. */
export function PersonForm({
  action,
  person,
  values,
  asksHalf = false,
  words,
}: {
  action: FormAction;
  /** Who it is about, where they are a member already. */
  person?: string;
  values?: NewcomerValues;
  asksHalf?: boolean;
  words: Omit<NewcomerWords, "languageHint"> & { languageHint?: string | undefined; save: string };
}) {
  const { state, errors, field, formProps } = useActionForm({
    action,
    rules: newcomerRules,
    words: words.form,
  });

  return (
    <form {...formProps} className="grid gap-6">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      {person && <input type="hidden" name="person" value={person} />}
      <NewcomerFields
        names={names}
        state={state}
        errors={errors}
        field={field}
        values={values}
        words={words}
      />
      {asksHalf && (
        <ChoiceGroup
          name="half"
          label={words.half}
          error={errors.half}
          choices={words.halves}
          chosen={[typedInto(state, "half") ?? ""]}
        />
      )}
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </form>
  );
}
