"use client";

import { type ComponentProps, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, idle } from "@/lib/schemas/form-state";
import { FormNotice } from "./form-notice";

/** A form that asks for nothing but the press of its button; `fields` say what it is about. */
export function OneButtonForm({
  action,
  look = "secondary",
  fields = {},
  children,
}: {
  action: FormAction;
  look?: ComponentProps<typeof Button>["look"];
  fields?: Readonly<Record<string, string>>;
  children: string;
}) {
  const [state, submit] = useActionState(action, idle);

  return (
    <form action={submit} className="grid justify-items-start gap-4">
      <FormNotice state={state} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look={look}>{children}</Button>
    </form>
  );
}
