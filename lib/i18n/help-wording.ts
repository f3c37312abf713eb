import "server-only";
import { helpLimit } from "@/lib/domain/help";
import { helpRules } from "@/lib/schemas/typed/help";
import { wordForm, wordLimit } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Every string of the form that asks the coordination for help. */
export function wordHelp(locale: Locale) {
  const t = wording(locale, "help");

  return {
    form: wordForm(locale, helpRules),
    limit: wordLimit(locale, helpLimit),
    label: t("message.label"),
    readers: t("message.readers"),
    send: t("send"),
    back: t("back"),
  };
}

export type HelpWords = ReturnType<typeof wordHelp>;
