"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { useBasedOn } from "@/components/form/use-based-on";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { type FormAction, typedInto } from "@/lib/schemas/form-state";
import { programSettingsRules } from "@/lib/schemas/typed/program-settings";
import type { SettingsFormWords } from "./settings-form-words";

/** What the coordination settles of its program, from the revision that was seen. */
export function SettingsForm({
  action,
  revision,
  words,
}: {
  action: FormAction;
  revision: number;
  words: SettingsFormWords;
}) {
  const { state, errors, formProps, field } = useActionForm({
    action,
    rules: programSettingsRules,
    words,
  });
  const basedOn = useBasedOn(state, revision);
  const standing = state.status === "refused" ? state.meanwhile?.choices : undefined;

  /** What somebody else has saved meanwhile, where it is another value. */
  function now(name: string) {
    const value = standing?.[name]?.[0];
    return value === undefined || value === typedInto(state, name)
      ? null
      : `${words.now} ${value || words.blank}`;
  }

  return (
    <form {...formProps} className="grid gap-8">
      <FormAnswer state={state} errors={errors} title={words.summary} />
      <input {...basedOn} />
      {words.groups.map(({ title, fields }) => (
        <fieldset key={title} className="grid gap-x-6 gap-y-5 sm:grid-cols-2 sm:items-end">
          <legend className="mb-4 font-bold text-xl">{title}</legend>
          {fields.map(({ name, label, hint, stored, kind, isOptional }) => (
            <TextField
              key={name}
              {...field(name, stored)}
              {...kinds[kind]}
              label={label}
              optional={isOptional ? words.optional : undefined}
              hint={now(name) ?? hint}
              error={errors[name]}
            />
          ))}
        </fieldset>
      ))}
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </form>
  );
}

const kinds = {
  text: { autoComplete: "off" },
  email: { type: "email", autoComplete: "off" },
  number: { inputMode: "numeric", autoComplete: "off", className: "max-w-32" },
} as const;
