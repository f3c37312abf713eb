import "server-only";
import { digestChoices } from "@/lib/domain/digest";
import { letterKinds } from "@/lib/domain/letters";
import { wordForm } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Every string of the form that asks which letters one wants. */
export function wordLetters(locale: Locale) {
  const t = wording(locale, "letters");

  return {
    form: wordForm(locale),
    label: t("form.label"),
    hint: t("always"),
    choices: letterKinds
      .filter((kind) => kind !== "digest")
      .map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    digest: {
      label: t("form.digest.label"),
      hint: t("form.digest.hint"),
      choices: digestChoices.map((value) => ({ value, label: t(`form.digest.${value}`) })),
    },
    save: t("form.save"),
  };
}
