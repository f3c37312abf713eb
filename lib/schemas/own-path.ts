import { z } from "zod/mini";
import type { Locale } from "@/lib/domain/people";

const places = /^\/(space|pairs|programs|account)(?=[/?]|$)/;

/**
 * Where somebody wanted to go, without its language; null for anything but a place
 * of ours that asks who one is. An address elsewhere must never come of a link to us.
 */
export function ownPath(wanted: unknown): string | null {
  if (typeof wanted !== "string" || wanted.length > 500) return null;

  const path = wanted.replace(/^\/(fr|en)(?=\/)/, "");
  return places.test(path) && /^[\w\-./?=&%~]+$/.test(path) && !path.includes("/.") ? path : null;
}

/** A page of ours that leads on to `to` once it is done; both without their language. */
export function leadingTo(page: string, to: string | null) {
  return to ? `${page}?${new URLSearchParams({ to })}` : page;
}

/** A posted `to`: whatever is not a place of ours counts as none. */
export const to = z.pipe(z.optional(z.unknown()), z.transform(ownPath));

/** One of our pages in the language `locale`; its front page for anything else. */
export function inLanguage(path: unknown, locale: Locale): string {
  const isOurs =
    typeof path === "string" && /^\/(fr|en)(\/[\w\-./%~]*)?(\?[\w\-.%~=&+/]*)?$/.test(path);

  return isOurs ? path.replace(/^\/(fr|en)/, `/${locale}`) : `/${locale}`;
}
