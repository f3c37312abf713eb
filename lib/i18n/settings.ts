import type { FlatNamespace, ParseKeys, TFunction } from "i18next";
import type { Locale } from "@/lib/domain/people";

export type { Locale };

/** French comes first: it is what a visitor reads when nothing says otherwise. */
export const locales = ["fr", "en"] as const satisfies ReadonlyArray<Locale>;
export const defaultLocale: Locale = "fr";

/** A file of `locales/<locale>/`, without its ending. */
export type Namespace = FlatNamespace;

/** A key of one namespace, for codes that carry their wording's name. */
export type MessageKey<Ns extends Namespace> = ParseKeys<Ns>;

/** What `getT` and `wording` give: `t("title")`, `t("greeting", { name })`. */
export type T<Ns extends Namespace> = TFunction<Ns>;

export function isLocale(tag: unknown): tag is Locale {
  return (locales as ReadonlyArray<unknown>).includes(tag);
}

export function otherLocale(locale: Locale): Locale {
  return locale === "fr" ? "en" : "fr";
}
