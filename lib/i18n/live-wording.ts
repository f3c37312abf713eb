import "server-only";
import { subjects } from "@/lib/domain/told";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Every string of a page that follows what the other does; `names`: of the other, by the pair's id. */
export function wordLive(locale: Locale, names: Readonly<Record<string, string>>) {
  const t = wording(locale, "live");

  return {
    paused: t("paused"),
    show: t("show"),
    told: Object.fromEntries(
      Object.entries(names).map(([pair, name]) => [
        pair,
        byEach(subjects, (subject) => t(`told.${subject}`, { name })),
      ]),
    ),
  };
}

function byEach<Key extends string>(keys: ReadonlyArray<Key>, make: (key: Key) => string) {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, string>;
}
