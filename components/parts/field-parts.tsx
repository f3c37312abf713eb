import { Checkbox } from "@/components/form/checkbox";
import { ChoiceGroup } from "@/components/form/choice-group";
import { SelectField } from "@/components/form/select-field";
import { SwitchField } from "@/components/form/switch-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Card } from "@/components/ui/card";
import type { T } from "@/lib/i18n/settings";

/** Each field empty, filled in, and in error. */
export function FieldParts({ t }: { t: T<"parts"> }) {
  const [hint, error] = [t("fields.hint"), t("fields.fault")];
  const choices = [
    { value: "yes", label: t("fields.yes"), hint },
    { value: "no", label: t("fields.no") },
  ];
  const states = { empty: {}, filled: { defaultValue: t("fields.written") }, wrong: { error } };

  return (
    <Card id="fields" title={t("fields.title")}>
      {(["empty", "filled", "wrong"] as const).map((state) => (
        <TextField
          key={state}
          name={state}
          label={t(`fields.${state}`)}
          hint={hint}
          {...states[state]}
        />
      ))}
      <TextArea name="long" label={t("fields.long")} />
      <TextArea name="long-wrong" label={t("fields.long")} error={error} />
      <SelectField
        name="list"
        label={t("fields.list")}
        options={[
          { value: "yes", label: t("fields.yes") },
          { value: "no", label: t("fields.no") },
        ]}
      />
      <ChoiceGroup name="one" label={t("fields.one")} choices={choices} chosen={["yes"]} />
      <ChoiceGroup name="one-wrong" label={t("fields.one")} choices={choices} error={error} />
      <ChoiceGroup
        type="checkbox"
        name="several"
        label={t("fields.several")}
        choices={choices}
        chosen={["no"]}
        isCompact
      />
      <Checkbox name="consent" label={t("fields.consent")} hint={hint} />
      <Checkbox name="consent-wrong" label={t("fields.consent")} error={error} />
      <SwitchField name="switch" label={t("fields.switch")} hint={hint} defaultChecked />
    </Card>
  );
}
