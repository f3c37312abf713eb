import "server-only";
import { saveLocale } from "@/lib/data/accounts";
import type { Locale } from "@/lib/i18n/settings";
import { setCookie } from "./cookies";
import { findReader } from "./session";

/** Keeps the language that a visitor has chosen: in this browser, and with the person who is signed in. */
export async function chooseLanguage(locale: Locale) {
  await rememberLanguage(locale);

  const reader = await findReader();
  if (reader && reader.locale !== locale) await saveLocale(reader, locale);
}

/** In this browser alone. */
export async function rememberLanguage(locale: Locale) {
  await setCookie("locale", locale, { days: 365 });
}
