import "server-only";
import { wordForm } from "@/lib/i18n/form-wording";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { type ProgramSetting, programSettingsRules } from "@/lib/schemas/typed/program-settings";

export type SettingsFormWords = ReturnType<typeof wordSettingsForm>;

const groups = {
  names: ["nameFr", "nameEn"],
  contacts: ["coordinationName", "coordinationEmail", "privacyOfficerName", "privacyOfficerEmail"],
  delays: ["nudgeDays", "attentionDays"],
  retention: ["retentionMonths"],
} as const satisfies Record<string, ReadonlyArray<ProgramSetting>>;

const explained = [
  "coordinationEmail",
  "privacyOfficerEmail",
  "nudgeDays",
  "attentionDays",
  "retentionMonths",
] as const;

/** What the form of a program's settings says, and what stands in its fields. */
export function wordSettingsForm(
  locale: Locale,
  stored: Readonly<Record<ProgramSetting, string | number | null>>,
) {
  const [t, common] = [wording(locale, "settings"), wording(locale, "common")];

  return {
    ...wordForm(locale, programSettingsRules),
    groups: (["names", "contacts", "delays", "retention"] as const).map((group) => ({
      title: t(group),
      fields: groups[group].map((name) => {
        const hint = explained.find((known) => known === name);

        return {
          name,
          label: t(`fields.${name}`),
          hint: hint && t(`hints.${hint}`),
          stored: String(stored[name] ?? ""),
          kind: kindOf(name),
          isOptional: name === "retentionMonths",
        };
      }),
    })),
    now: t("now"),
    blank: t("blank"),
    optional: common("optional"),
    save: t("save"),
  };
}

function kindOf(name: ProgramSetting) {
  if (name.endsWith("Email")) return "email" as const;
  return /Days|Months/.test(name) ? ("number" as const) : ("text" as const);
}
