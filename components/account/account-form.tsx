"use client";

import { useActionState } from "react";
import { FormOutcome } from "@/components/form/form-outcome";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { type FormAction, idle } from "@/lib/schemas/form-state";
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
  const [state, submit] = useActionState(action, idle);

  return (
    <form action={submit} noValidate className="grid gap-7">
      <FormOutcome state={state} />
      <AccountFields state={state} values={values} words={words} />
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </form>
  );
}
