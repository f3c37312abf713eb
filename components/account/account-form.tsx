"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { FormAction } from "@/lib/schemas/form-state";
import { selfRules } from "@/lib/schemas/typed/account";
import { AccountFields, type AccountValues } from "./account-fields";
import type { AccountWords } from "./account-words";

export function AccountForm({
  action,
  values,
  words,
}: {
  action: FormAction;
  values: AccountValues;
  words: AccountWords & { save: string };
}) {
  const { state, errors, formProps, field } = useActionForm({ action, rules: selfRules, words });

  return (
    <form {...formProps} className="grid gap-7">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      <AccountFields state={state} errors={errors} field={field} values={values} words={words} />
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </form>
  );
}
