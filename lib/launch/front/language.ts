import type { IncomingHttpHeaders } from "node:http";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/settings";

/** Bound to this host where browsers allow it, as every cookie of ours is. */
export function localeCookie(isSecure: boolean) {
  return isSecure ? "__Host-tandem-locale" : "tandem-locale";
}

/** The language that a path names: `/en/space` is English. */
export function localeOfPath(path: string): Locale | null {
  const first = path.split("/")[1];
  return isLocale(first) ? first : null;
}

/** The visitor's choice, then the browser's wish, then French. */
export function preferredLocale(headers: IncomingHttpHeaders, isSecure = false): Locale {
  return (
    chosenLocale(headers, isSecure) ?? wishedLocale(headers["accept-language"]) ?? defaultLocale
  );
}

export function chosenLocale({ cookie = "" }: IncomingHttpHeaders, isSecure: boolean) {
  const values = cookie.split(";").map((pair) => pair.trim().split("="));
  const chosen = values.find(([name]) => name === localeCookie(isSecure))?.[1];
  return isLocale(chosen) ? chosen : null;
}

function wishedLocale(header = ""): Locale | null {
  const wishes = header
    .split(",")
    .map((wish) => {
      const [tag = "", quality] = wish.split(";q=");
      return { language: tag.trim().slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);

  return wishes.map(({ language }) => language).find(isLocale) ?? null;
}
