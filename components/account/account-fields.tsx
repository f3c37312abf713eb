import { ChoiceGroup } from "@/components/form/choice-group";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { type FormState, typedInto } from "@/lib/schemas/form-state";
import type { AccountWords } from "./account-words";

/** What is stored of somebody, as the fields show it at first. */
export type AccountValues = {
  name: string;
  pronouns: string | null;
  introduction: string | null;
  locale: string;
  timeZone: string;
};

type Field = "name" | "pronouns" | "introduction";

/** The fields about oneself: on the first visit and in the account. */
export function AccountFields({
  state,
  errors,
  field,
  values,
  words,
}: {
  state: FormState;
  errors: Readonly<Record<string, string>>;
  field: (name: Field, stored: string) => { name: Field; defaultValue: string };
  values: AccountValues;
  words: AccountWords;
}) {
  return (
    <>
      <PrivacyHint readers="both">{words.readers}</PrivacyHint>
      <TextField
        {...field("name", values.name)}
        autoComplete="name"
        label={words.name}
        error={errors.name}
      />
      <TextField
        {...field("pronouns", values.pronouns ?? "")}
        label={words.pronouns}
        optional={words.optional}
        hint={words.pronounsHint}
        error={errors.pronouns}
      />
      <TextArea
        {...field("introduction", values.introduction ?? "")}
        label={words.introduction}
        optional={words.optional}
        hint={words.introductionHint}
        error={errors.introduction}
        limit={words.introductionLimit}
      />
      <ChoiceGroup
        name="locale"
        label={words.language}
        hint={words.languageHint}
        error={errors.locale}
        choices={words.languages.map(({ value, label }) => ({
          value,
          label: <span lang={value}>{label}</span>,
        }))}
        chosen={[typedInto(state, "locale") ?? values.locale]}
      />
      <SelectField
        name="timeZone"
        label={words.timeZone}
        hint={words.timeZoneHint}
        error={errors.timeZone}
        options={words.timeZones}
        defaultValue={typedInto(state, "timeZone") ?? values.timeZone}
      />
    </>
  );
}
