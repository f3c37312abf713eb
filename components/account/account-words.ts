import "server-only";
import type { TextLimit } from "@/components/form/characters-left";
import type { SelectOption } from "@/components/form/select-field";
import { timeZones } from "@/lib/domain/time-zones";
import { type Locale, locales } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { accountLimits } from "@/lib/schemas/account";

/** What the fields about oneself say, in the language of the page. */
export type AccountWords = {
  readers: string;
  name: string;
  pronouns: string;
  pronounsHint: string;
  introduction: string;
  introductionHint: string;
  introductionLimit: TextLimit;
  language: string;
  languageHint: string;
  languages: ReadonlyArray<{ value: Locale; label: string }>;
  timeZone: string;
  timeZoneHint: string;
  timeZones: ReadonlyArray<SelectOption>;
  optional: string;
};

export function accountWords(locale: Locale): AccountWords {
  const t = wording(locale, "account");
  const common = wording(locale, "common");
  const dates = wording(locale, "dates");
  const max = accountLimits.introduction;

  return {
    readers: t("fields.readers"),
    name: t("fields.name"),
    pronouns: t("fields.pronouns"),
    pronounsHint: t("fields.pronounsHint"),
    introduction: t("fields.introduction"),
    introductionHint: t("fields.introductionHint"),
    introductionLimit: {
      max,
      told: common("textLimit.told", { max }),
      left: common("textLimit.left"),
      over: common("textLimit.over"),
    },
    language: t("fields.language"),
    languageHint: t("fields.languageHint"),
    languages: locales.map((value) => ({ value, label: common(`languageNames.${value}`) })),
    timeZone: t("fields.timeZone"),
    timeZoneHint: t("fields.timeZoneHint"),
    timeZones: timeZones.map((value) => ({ value, label: dates(`zones.${value}.label`) })),
    optional: common("optional"),
  };
}
