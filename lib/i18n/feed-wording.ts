import "server-only";
import { wordForm } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Every string of the form that makes a private address, the first or another. */
export function wordFeed(locale: Locale, hasOne: boolean) {
  const t = wording(locale, "calendar");
  const { notSent } = wordForm(locale);

  return {
    notSent,
    make: hasOne ? t("address.replace") : t("address.make"),
    copy: t("address.copy"),
    copied: t("address.copied"),
  };
}

export type FeedWords = ReturnType<typeof wordFeed>;
