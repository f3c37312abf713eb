import "server-only";
import type { TextLimit } from "@/components/form/characters-left";
import type { SelectOption } from "@/components/form/select-field";
import { timeZones } from "@/lib/domain/time-zones";
import { type FormWords, wordForm, wordLimit } from "@/lib/i18n/form-wording";
import { type Locale, locales } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { accountLimits, selfRules } from "@/lib/schemas/typed/account";

type Words = "readers" | "name" | "pronouns" | "pronounsHint" | "introduction" | "introductionHint";
type Choices = "language" | "languageHint" | "timeZone" | "timeZoneHint";

/** What the fields about oneself say, in the language of the page. */
export type AccountWords = FormWords &
  Record<Words | Choices | "optional", string> & {
    introductionLimit: TextLimit;
    languages: ReadonlyArray<{ value: Locale; label: string }>;
    timeZones: ReadonlyArray<SelectOption>;
  };

export function accountWords(locale: Locale): AccountWords {
  const t = wording(locale, "account");
  const common = wording(locale, "common");
  const dates = wording(locale, "dates");

  return {
    ...wordForm(locale, selfRules),
    ...t("fields", { returnObjects: true }),
    optional: common("optional"),
    introductionLimit: wordLimit(locale, accountLimits.introduction),
    languages: locales.map((value) => ({ value, label: common(`languageNames.${value}`) })),
    timeZones: timeZones.map((value) => ({ value, label: dates(`zones.${value}.label`) })),
  };
}
