import "server-only";
import { reasonLimit } from "@/lib/domain/ending";
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
