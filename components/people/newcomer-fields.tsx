import { ChoiceGroup } from "@/components/form/choice-group";
import { TextField } from "@/components/form/text-field";
import type { NewcomerWords } from "@/lib/i18n/newcomer-wording";
import { type FormState, typedInto } from "@/lib/schemas/form-state";

/** Somebody as the fields show them at first. */
export type NewcomerValues = { name: string; email: string; language: string };

type Controls = { name: string; defaultValue: string };

/** Name, address and language of somebody whom a coordinator brings in; `names` are the fields' own. */
export function NewcomerFields<Field extends string>({
  names,
  state,
  errors,
  field,
  values = { name: "", email: "", language: "unknown" },
  words,
}: {
  names: { name: Field; email: Field; language: string };
  state: FormState;
  errors: Readonly<Record<string, string>>;
  field: (name: Field, stored: string) => Controls;
  values?: NewcomerValues | undefined;
  words: Pick<NewcomerWords, "name" | "email" | "language" | "languages"> & {
    languageHint?: string | undefined;
  };
}) {
  return (
    <>
      <TextField
        {...field(names.name, values.name)}
        autoComplete="off"
        label={words.name}
        error={errors[names.name]}
      />
      <TextField
        {...field(names.email, values.email)}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        label={words.email}
        error={errors[names.email]}
      />
      <ChoiceGroup
        name={names.language}
        label={words.language}
        hint={words.languageHint}
        error={errors[names.language]}
        choices={words.languages}
        chosen={[typedInto(state, names.language) ?? values.language]}
      />
    </>
  );
}
