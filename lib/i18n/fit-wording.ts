import "server-only";
import { fitAnswers } from "@/lib/domain/fit-check";
import { wordForm } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Every string of the form that asks if the match suits. */
export function wordFitCheck(locale: Locale) {
  const t = wording(locale, "fit-check");

  return {
    form: wordForm(locale),
    question: t("question"),
    readers: t("form.readers"),
    choices: fitAnswers.map((answer) => ({ value: answer, label: t(`answers.${answer}`) })),
    save: t("form.save"),
    takeBack: t("form.takeBack"),
  };
}
