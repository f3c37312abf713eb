import { Tag } from "@/components/ui/tag";
import type { TextKey } from "@/lib/domain/program-words";
import { neverWorded, type WordedText } from "@/lib/domain/rewording";
import type { Locale } from "@/lib/i18n/settings";
import { nameText } from "@/lib/i18n/text-names";
import { shownText } from "@/lib/i18n/text-wording";
import { wording } from "@/lib/i18n/wording";

/** Texts as they stand in the reader's language, each a link to where it is worded. */
export function TextList({
  keys,
  texts,
  hrefTo,
  locale,
}: {
  keys: ReadonlyArray<TextKey>;
  /** Those that the program has worded. */
  texts: ReadonlyMap<TextKey, WordedText>;
  hrefTo: (key: TextKey) => string;
  locale: Locale;
}) {
  const t = wording(locale, "wordings");

  return (
    <ul className="grid divide-y divide-line">
      {keys.map((key) => {
        const { words, waitsFor } = texts.get(key) ?? neverWorded;
        const isOwn = words.fr !== null || words.en !== null;

        return (
          <li key={key} className="grid max-w-none gap-1 py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-sm">
              {nameText(key, locale)}
              {isOwn && <Tag tone="pine">{t("own")}</Tag>}
              {waitsFor && <Tag tone="sun">{t(`waits.${waitsFor}`)}</Tag>}
            </p>
            <a
              href={hrefTo(key)}
              className="inline-flex min-h-11 items-center justify-self-start py-1"
            >
              {shownText(key, words, locale)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
