import "server-only";
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
    choices: letterKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    save: t("form.save"),
  };
}
