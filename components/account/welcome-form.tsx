"use client";

import type { ReactNode } from "react";
import { Checkbox } from "@/components/form/checkbox";
import { FormAnswer } from "@/components/form/form-answer";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { type FormAction, typedInto } from "@/lib/schemas/form-state";
import { selfRules } from "@/lib/schemas/typed/account";
import { AccountFields, type AccountValues } from "./account-fields";
import type { AccountWords } from "./account-words";

/** Who one is, then, apart from it, the "yes" to `notice`. */
export function WelcomeForm({
  action,
  values,
  words,
  to,
  notice,
}: {
  action: FormAction;
  values: AccountValues;
  words: AccountWords & { agree: string; goOn: string };
  to: string | null;
  notice: ReactNode;
}) {
  const { state, errors, formProps, field } = useActionForm({ action, rules: selfRules, words });

  return (
    <form {...formProps} className="grid gap-7">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      {to && <input type="hidden" name="to" value={to} />}
      <AccountFields state={state} errors={errors} field={field} values={values} words={words} />
      {notice}
      <Checkbox
        name="agreed"
        label={words.agree}
        error={errors.agreed}
        defaultChecked={typedInto(state, "agreed") !== null}
      />
      <ButtonRow>
        <Button>{words.goOn}</Button>
      </ButtonRow>
    </form>
  );
}
