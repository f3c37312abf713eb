import "server-only";
import { blanksOf, kindOf, type TextKey, textLimits } from "@/lib/domain/program-words";
import type { WordedText } from "@/lib/domain/rewording";
import { wordForm, wordLimit } from "@/lib/i18n/form-wording";
import { type Locale, locales } from "@/lib/i18n/settings";
import { shownText, wordText } from "@/lib/i18n/text-wording";
import { wording } from "@/lib/i18n/wording";
import { wordingRules } from "@/lib/schemas/typed/wording";

export type RewordingFormWords = ReturnType<typeof wordRewordingForm>;

/** What the form of one text says, and what stands in its fields. */
export function wordRewordingForm(locale: Locale, key: TextKey, text: WordedText) {
  const [t, common] = [wording(locale, "wordings"), wording(locale, "common")];
  const { waitsFor, words } = text;

  return {
    ...wordForm(locale, wordingRules(key)),
    sides: locales.map((side) => ({
      locale: side,
      label: common(`languageNames.${side}`),
      shown: shownText(key, words, side),
      original: words[side] === null ? null : wordText(key, side),
    })),
    hint: t("form.hint"),
    blanks:
      blanksOf(key).length > 0
        ? t("form.blanks", { plain: "{{name}}", elided: "{{name, de}}" })
        : null,
    limit: wordLimit(locale, textLimits[kindOf(key)]),
    originalTitle: t("form.original"),
    theirs: t("form.theirs"),
    save: t("form.save"),
    stillRight: waitsFor && t(`form.stillRight.${waitsFor}`),
    preview: t("form.preview"),
    restore: words.fr === null && words.en === null ? null : t("form.restore"),
  };
}
