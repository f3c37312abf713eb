"use client";

import { ChoiceGroup } from "@/components/form/choice-group";
import { FormAnswer } from "@/components/form/form-answer";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { Incident } from "@/lib/domain/incident";
import type { IncidentWords } from "@/lib/i18n/incident-wording";
import { type FormAction, typedInto } from "@/lib/schemas/form-state";
import { incidentRules } from "@/lib/schemas/typed/incident";

const before = ["what", "whose"] as const;
const after = ["assessment", "measures"] as const;
const told = ["commissionToldOn", "peopleToldOn"] as const;

/** What happened, what it may do, and what was done about it. `fields` make it count once. */
export function IncidentForm({
  action,
  fields,
  values,
  backHref,
  words,
}: {
  action: FormAction;
  fields: Readonly<Record<string, string>>;
  /** What the entry says that is corrected. */
  values: Incident | null;
  backHref: string;
  words: IncidentWords;
}) {
  const { labels, hints } = words;
  const { state, errors, field, formProps } = useActionForm({
    action,
    rules: incidentRules,
    words: words.form,
  });
  const text = (name: "what" | "whose" | "assessment" | "measures") => (
    <TextArea
      key={name}
      {...field(name, values?.[name] ?? "")}
      label={labels[name]}
      hint={hints[name]}
      limit={words.limit}
      error={errors[name]}
    />
  );

  return (
    <form {...formProps} className="grid gap-7">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        {...field("happenedOn", values?.happenedOn ?? "")}
        type="date"
        label={labels.happenedOn}
        error={errors.happenedOn}
      />
      {before.map(text)}
      <ChoiceGroup
        name="risk"
        label={labels.risk}
        hint={hints.risk}
        choices={words.risks}
        chosen={[typedInto(state, "risk") ?? values?.risk ?? ""]}
        error={errors.risk}
      />
      {after.map(text)}
      {told.map((name) => (
        <TextField
          key={name}
          {...field(name, values?.[name] ?? "")}
          type="date"
          label={labels[name]}
          hint={hints[name]}
          optional={words.optional}
          error={errors[name]}
        />
      ))}
      <ButtonRow>
        <Button>{words.enter}</Button>
        <ButtonLink href={backHref} look="quiet">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
