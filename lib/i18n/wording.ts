import "server-only";
import { createInstance } from "i18next";
import * as en from "./messages-en";
import * as fr from "./messages-fr";
import type { Locale, Namespace, T } from "./settings";

const messages = { fr, en };

// One instance for each language, made once and never switched: a shared one
// that changes its language could answer in another visitor's.
const speakers = { fr: speaker("fr"), en: speaker("en") };

/** The words of one namespace in one language: in pages, actions, letters and scripts. */
export function wording<Ns extends Namespace>(locale: Locale, namespace: Ns): T<Ns> {
  return speakers[locale].getFixedT(locale, namespace) as T<Ns>;
}

function speaker(locale: Locale) {
  const instance = createInstance();
  // With its resources at hand, i18next is ready when `init` returns.
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { ...messages[locale] } },
    defaultNS: "common",
    interpolation: { escapeValue: false }, // React escapes, and so do the letters.
  });
  return instance;
}
