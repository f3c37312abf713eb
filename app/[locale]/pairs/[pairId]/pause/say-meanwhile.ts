import "server-only";
import { findPause } from "@/lib/data/pauses";
import type { Grant } from "@/lib/domain/policy";
import { sayPause } from "@/lib/i18n/pause-wording";
import { getRequestLocale } from "@/lib/i18n/server";

/** What now holds of the pause, in a sentence; not whose choice it was. */
export async function sayMeanwhile(grant: Grant<"pause:choose" | "pause:arrange">) {
  const [pause, locale] = await Promise.all([findPause(grant), getRequestLocale()]);

  return {
    revision: pause.sequence,
    text: sayPause(pause, locale, new Date()),
    locale,
    author: null,
  };
}
