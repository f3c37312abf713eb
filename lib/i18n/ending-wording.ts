import "server-only";
import { reasonLimit } from "@/lib/domain/ending";
import { newMatchAnswers } from "@/lib/domain/new-match";
import { endingRules } from "@/lib/schemas/typed/ending";
import { wordForm, wordLimit } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Every string of the form that asks for an ending; `name` is the other one's. */
export function wordEndingRequest(locale: Locale, name: string) {
  const [t, common] = [wording(locale, "ending"), wording(locale, "common")];
  const { label, hint } = t("request.reason", { returnObjects: true });

  return {
    form: wordForm(locale, endingRules),
    limit: wordLimit(locale, reasonLimit),
    optional: common("optional"),
    reason: { label, hint, readers: t("request.reason.readers", { name }) },
    choices: t("request.choices"),
    choicesHint: t("request.choicesHint"),
    showsReason: t("request.showsReason", { returnObjects: true }),
    showsAsker: t("request.showsAsker", { returnObjects: true }),
    send: t("request.send"),
    back: t("request.back"),
  };
}

export type EndingRequestWords = ReturnType<typeof wordEndingRequest>;

/** Every string of the form that asks if one would like another match; `name` is the other one's. */
export function wordNewMatch(locale: Locale, name: string) {
  const t = wording(locale, "after");

  return {
    form: wordForm(locale),
    question: t("newMatch.question"),
    readers: t("newMatch.readers", { name }),
    choices: newMatchAnswers.map((answer) => ({
      value: answer,
      label: t(`newMatch.answers.${answer}`),
    })),
    save: t("newMatch.save"),
    takeBack: t("newMatch.takeBack"),
  };
}
