"use client";

import { type ReactNode, useActionState } from "react";
import { Checkbox } from "@/components/form/checkbox";
import { FormOutcome } from "@/components/form/form-outcome";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { type FormAction, idle, typedInto } from "@/lib/schemas/form-state";
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
  const [state, submit] = useActionState(action, idle);

  return (
    <form action={submit} noValidate className="grid gap-7">
      <FormOutcome state={state} />
      {to && <input type="hidden" name="to" value={to} />}
      <AccountFields state={state} values={values} words={words} />
      {notice}
      <Checkbox
        name="agreed"
        label={words.agree}
        error={state.status === "invalid" ? state.fieldErrors.agreed : undefined}
        defaultChecked={typedInto(state, "agreed") !== null}
      />
      <ButtonRow>
        <Button>{words.goOn}</Button>
      </ButtonRow>
    </form>
  );
}
