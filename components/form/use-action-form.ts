"use client";

import type { FormEvent } from "react";
import { useForm } from "react-hook-form";
import type { FormWords } from "@/lib/i18n/form-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { plain, type Rules } from "@/lib/schemas/typed/rule";
import { submitterOf } from "./submitter";
import { usePosting } from "./use-posting";

/** A form that is also checked on the spot, by the rules for what one types in it. */
export function useActionForm<Field extends string>({
  action,
  rules,
  words,
}: {
  action: FormAction;
  rules: Rules<Field>;
  words: FormWords;
}) {
  const { send, field, ...posting } = usePosting(action, words);
  // No default values here: the fields stand in the page with theirs, and what
  // one types into them before the scripts arrive must stay.
  const { register, handleSubmit, formState } = useForm<Record<string, string>>({
    shouldFocusError: false,
  });

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    const formData = new FormData(form, submitterOf(event));
    return handleSubmit(() => send(formData, form))(event);
  }

  const errors = { ...posting.errors };
  for (const [name, error] of Object.entries(formState.errors)) {
    const code = String(error?.message ?? "");
    errors[name] = words.errors[code] ?? words.errors["not-understood"] ?? code;
  }

  return {
    ...posting,
    errors,
    formProps: { ...posting.formProps, onSubmit },
    /** What a field needs: its name and listeners, and what was typed or stored. */
    field: (name: Field, stored?: string) => ({
      ...register(name, { validate: (typed) => rules[name].faultIn(plain(typed)) ?? true }),
      ...field(name, stored),
      name,
    }),
  };
}
