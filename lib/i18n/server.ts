import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { defaultLocale, isLocale, type Locale, type Namespace } from "./settings";
import { wording } from "./wording";

/** The language of the page, from its address. For server components. */
export async function getLocale(): Promise<Locale> {
  const locale: unknown = await localeParam();
  return isLocale(locale) ? locale : notFound();
}

/** The words of one namespace in the language of the page. For server components. */
export async function getT<Ns extends Namespace>(namespace: Ns) {
  return wording(await getLocale(), namespace);
}

/**
 * The language of the request, as the front wrote it into a header. For server
 * actions and route handlers, to which Next gives no root params.
 */
export async function getRequestLocale(): Promise<Locale> {
  const locale = (await headers()).get("x-tandem-locale");
  return isLocale(locale) ? locale : defaultLocale;
}
