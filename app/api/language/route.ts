import type { NextRequest } from "next/server";
import { chooseLanguage } from "@/lib/auth/language";
import { defaultLocale, isLocale } from "@/lib/i18n/settings";
import { inLanguage } from "@/lib/schemas/own-path";

/** The language switch: keeps the choice, then leads to the same page in that language. */
export async function GET({ nextUrl, headers }: NextRequest) {
  const wanted = nextUrl.searchParams.get("to");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  // Another site may lead somebody here, and may not choose for them.
  const isOwnLink = ["same-origin", "none", null].includes(headers.get("sec-fetch-site"));
  if (isOwnLink && locale === wanted) await chooseLanguage(locale);

  const path = inLanguage(nextUrl.searchParams.get("path"), locale);
  return new Response(null, { status: 303, headers: { Location: path } });
}
