import "server-only";
import {
  createInstance,
  type FormatterModule,
  type PostProcessorModule,
  type TFunction,
} from "i18next";
import { onceFor } from "@/lib/domain/once-for";
import * as en from "./messages-en";
import * as fr from "./messages-fr";
import type { Locale, Namespace, T } from "./settings";
import { elide, formatNumber } from "./typography";

const messages = { fr, en };

/**
 * Sets what fills the blanks: a number as its language sets numbers ("2 000",
 * "2,000"), and in French a name after the word that it may shorten:
 * `{{name, de}}` gives "de Théo" or "d’Amina", `{{name, que}}` likewise.
 */
const setter: FormatterModule = {
  type: "formatter",
  init() {},
  add() {},
  addCached() {},
  format: (value, format, language) => {
    if (typeof value === "number") return formatNumber(value, language === "en" ? "en" : "fr");

    return format === "de" || format === "que" ? elide(format, String(value)) : value;
  },
};

/** A sentence that ends with an hour has one full stop: "at 2:30 p.m." and not "p.m..". */
const fullStop: PostProcessorModule = {
  type: "postProcessor",
  name: "full-stop",
  process: (text) => text.replaceAll(".m..", ".m."),
};

// One instance for each language, made once and never switched: a shared one
// that changes its language could answer in another visitor's.
const speakers = { fr: speaker("fr"), en: speaker("en") };
const voices = {
  fr: onceFor((namespace: Namespace) => remembering(speakers.fr.getFixedT("fr", namespace))),
  en: onceFor((namespace: Namespace) => remembering(speakers.en.getFixedT("en", namespace))),
};

/** The words of one namespace in one language: in pages, actions, letters and scripts. */
export function wording<Ns extends Namespace>(locale: Locale, namespace: Ns): T<Ns> {
  return voices[locale](namespace) as T<Ns>;
}

/** A sentence without blanks is the same each time, and is looked up once. */
function remembering(speak: TFunction<Namespace>): T<Namespace> {
  const plain = onceFor((key: string) => speak(key as never));
  const say = (key: string, blanks?: object) =>
    blanks === undefined ? plain(key) : speak(key as never, blanks as never);

  return Object.assign(say, speak) as T<Namespace>;
}

function speaker(locale: Locale) {
  const instance = createInstance().use(setter).use(fullStop);
  // With its resources at hand, i18next is ready when `init` returns.
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { ...messages[locale] } },
    defaultNS: "common",
    postProcess: fullStop.name,
    // React escapes, and so do the letters.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return instance;
}
