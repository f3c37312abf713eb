"use client";

import { type ComponentProps, type FormEvent, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, idle } from "@/lib/schemas/form-state";
import { FormNotice } from "./form-notice";

/**
 * A form that asks for nothing but the press of its button; `fields` say what it
 * is about. Once there is nothing left to press for, only its answer stays.
 */
export function OneButtonForm({
  action,
  look = "secondary",
  fields = {},
  isOffered = true,
  children,
}: {
  action: FormAction;
  look?: ComponentProps<typeof Button>["look"];
  fields?: Readonly<Record<string, string>>;
  isOffered?: boolean;
  children: string;
}) {
  const [state, submit, isPending] = useActionState(action, idle);

  // A second click while the first is on its way.
  function onSubmit(event: FormEvent) {
    if (isPending) event.preventDefault();
  }

  return (
    <form
      action={submit}
      onSubmit={onSubmit}
      className="grid justify-items-start gap-4 not-has-[p,button]:absolute"
    >
      <FormNotice state={state} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isOffered && <Button look={look}>{children}</Button>}
    </form>
  );
}
