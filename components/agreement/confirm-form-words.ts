import "server-only";
import { type FormWords, wordForm } from "@/lib/i18n/form-wording";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

export type ConfirmFormWords = FormWords &
  Record<"agree" | "agreeHint" | "button" | "changedTitle" | "changedText" | "toChanges", string>;

/** What the form says that gives one's yes, and what it says when the text changes under its reader. */
export function wordConfirmForm(locale: Locale): ConfirmFormWords {
  const t = wording(locale, "agreement");

  return {
    ...wordForm(locale),
    agree: t("confirm.agree"),
    agreeHint: t("confirm.agreeHint"),
    button: t("confirm.button"),
    changedTitle: t("confirm.changedTitle"),
    changedText: t("confirm.changedText"),
    toChanges: t("confirm.toChanges"),
  };
}
