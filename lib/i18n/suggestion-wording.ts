import "server-only";
import { suggestionLimit } from "@/lib/domain/suggestion";
import { wordForm, wordLimit } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Every string of the form that leaves a suggestion; `name` is who will read it. */
export function wordSuggestionForm(locale: Locale, name: string) {
  const t = wording(locale, "suggestion");

  return {
    form: wordForm(locale),
    limit: wordLimit(locale, suggestionLimit),
    summary: t("leave.summary"),
    lead: t("leave.lead", { name }),
    readers: t("leave.readers", { name }),
    label: t("leave.label"),
    hint: t("leave.hint"),
    send: t("leave.send"),
  };
}

export type SuggestionWords = ReturnType<typeof wordSuggestionForm>;
