import "server-only";
import type { NameOfNobody } from "@/lib/domain/nobody";
import { wordForm } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** What whoever has left is called by those who stay: the same for everybody, in each one's language. */
export function wordNobody(): NameOfNobody {
  return { fr: wording("fr", "leave")("nobody"), en: wording("en", "leave")("nobody") };
}

/** Every string of the form that has all of one's own erased. */
export function wordLeaving(locale: Locale) {
  const t = wording(locale, "leave");

  return { form: wordForm(locale), confirm: t("confirm"), go: t("go"), back: t("back") };
}

export type LeaveWords = ReturnType<typeof wordLeaving>;
