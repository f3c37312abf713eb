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

/** The fields about oneself: on the first visit and in the account. */
export function AccountFields({
  state,
  values,
  words,
}: {
  state: FormState;
  values: AccountValues;
  words: AccountWords;
}) {
  const errors = state.status === "invalid" ? state.fieldErrors : {};
  const shown = (field: keyof AccountValues) => typedInto(state, field) ?? values[field] ?? "";

  return (
    <>
      <PrivacyHint readers="both">{words.readers}</PrivacyHint>
      <TextField
        name="name"
        autoComplete="name"
        label={words.name}
        error={errors.name}
        defaultValue={shown("name")}
      />
      <TextField
        name="pronouns"
        label={words.pronouns}
        optional={words.optional}
        hint={words.pronounsHint}
        error={errors.pronouns}
        defaultValue={shown("pronouns")}
      />
      <TextArea
        name="introduction"
        label={words.introduction}
        optional={words.optional}
        hint={words.introductionHint}
        error={errors.introduction}
        limit={words.introductionLimit}
        defaultValue={shown("introduction")}
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
        chosen={[shown("locale")]}
      />
      <SelectField
        name="timeZone"
        label={words.timeZone}
        hint={words.timeZoneHint}
        error={errors.timeZone}
        options={words.timeZones}
        defaultValue={shown("timeZone")}
      />
    </>
  );
}
