import "server-only";
import { wordForm } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Every string of the form that makes codes for the day an app is lost. */
export function wordRecovery(locale: Locale, isFirst: boolean) {
  const t = wording(locale, "second-factor");

  return {
    make: isFirst ? t("paper.make") : t("paper.again"),
    list: t("paper.title"),
    copy: t("paper.copy"),
    copied: t("paper.copied"),
    notSent: wordForm(locale).notSent,
  };
}
