import "server-only";
import { isPaused, type Pause } from "@/lib/domain/pause";
import { formatDay } from "./dates";
import { wordForm } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** That the two pause, and until when; or that they do not. It names nobody. */
export function sayPause(pause: Pause, locale: Locale, now: Date) {
  const t = wording(locale, "pause");

  return isPaused(pause, now) && pause.resumesOn
    ? t("until", { when: formatDay(pause.resumesOn, locale) })
    : t("none");
}

/** Every string of the form that chooses a pause; `readers` says who will see it. */
export function wordPause(locale: Locale, readers: string, isUnderWay: boolean) {
  const t = wording(locale, "pause");

  return {
    ...wordForm(locale),
    readers,
    label: t("form.label"),
    hint: t("form.hint"),
    button: isUnderWay ? t("form.move") : t("form.pause"),
  };
}

export type PauseWords = ReturnType<typeof wordPause>;
