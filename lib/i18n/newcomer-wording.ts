import "server-only";
import { matchRules, newcomerRules } from "@/lib/schemas/typed/newcomer";
import { wordForm } from "./form-wording";
import { type Locale, locales } from "./settings";
import { wording } from "./wording";

/** Every string of the fields about somebody whom a coordinator brings in. */
export function wordNewcomer(locale: Locale) {
  const [t, common] = [wording(locale, "members"), wording(locale, "common")];
  const known = locales.map((value) => ({ value, label: common(`languageNames.${value}`) }));

  return {
    form: wordForm(locale, newcomerRules),
    ...t("fields", { returnObjects: true }),
    languages: [...known, { value: "unknown", label: t("languageUnknown") }],
    halves: (["mentor", "mentee"] as const).map((value) => ({
      value,
      label: t(`halves.${value}`),
    })),
  };
}

/** The same for two of them at once. */
export function wordMatch(locale: Locale) {
  const t = wording(locale, "members");

  return {
    ...wordNewcomer(locale),
    form: wordForm(locale, matchRules),
    ...t("match.form", { returnObjects: true }),
  };
}

/** The same for somebody who is to coordinate the program: they are written to in one language. */
export function wordColleague(locale: Locale) {
  const words = wordNewcomer(locale);

  return {
    ...words,
    languages: words.languages.filter(({ value }) => value !== "unknown"),
    languageHint: undefined,
    save: wording(locale, "coordinators")("add.save"),
  };
}

export type NewcomerWords = ReturnType<typeof wordNewcomer>;
export type MatchWords = ReturnType<typeof wordMatch>;
