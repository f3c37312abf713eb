import "server-only";
import type { Rules } from "@/lib/schemas/typed/rule";
import type { Locale, MessageKey } from "./settings";
import { formatNumber } from "./typography";
import { wording } from "./wording";

/** What a form says by itself, before or instead of an answer from the server. */
export type FormWords = {
  summary: string;
  notSent: string;
  /** The sentence for each code that its rules can find; the rest is "not understood". */
  errors: Record<string, string>;
};

/** What a draft that saves itself says beside that. */
export type DraftWords = FormWords & {
  save: string;
  keeping: KeepingWords;
  limit: { max: number; told: string; left: string; over: string };
  twoTexts: TwoTextsWords;
};

/** What a form says while it saves itself. */
export type KeepingWords = Record<"saved" | "saving" | "unsaved", string> & {
  stillTrying: string;
  /** For a page of an older build, whose actions the server no longer knows. */
  updated: string;
  reload: string;
};

export type TwoTextsWords = Record<
  "title" | "mine" | "elsewhere" | "theirs" | "blank" | "edit" | "keep" | "take",
  string
>;

/** The sentence for what is wrong with a field; a code that nobody knows is "not understood". */
export function wordFieldError(code: string, locale: Locale) {
  const t = wording(locale, "errors");
  const [key = "", count] = code.split(":");
  const known = t(key as MessageKey<"errors">, { count: Number(count ?? 0), defaultValue: "" });

  return known || t("not-understood");
}

/** `rules`: those that the form is checked by in the browser. */
export function wordForm(locale: Locale, rules: Rules = {}): FormWords {
  const t = wording(locale, "form");
  const faults = Object.values(rules).flatMap((rule) => rule.faults);

  return {
    summary: t("summary"),
    notSent: t("notSent"),
    errors: Object.fromEntries(
      [...faults, "not-understood"].map((code) => [code, wordFieldError(code, locale)]),
    ),
  };
}

/** `partner` is who else may have saved the same text; nobody else when it is one's own. */
export function wordDraft(locale: Locale, max: number, partner = ""): DraftWords {
  const t = wording(locale, "form");

  return {
    ...wordForm(locale),
    save: t("save"),
    keeping: wordKeeping(locale),
    limit: wordLimit(locale, max),
    twoTexts: wordTwoTexts(locale, partner),
  };
}

export function wordKeeping(locale: Locale): KeepingWords {
  const [t, common] = [wording(locale, "form"), wording(locale, "common")];

  return {
    ...common("saving", { returnObjects: true }),
    stillTrying: t("stillTrying"),
    updated: t("updated"),
    reload: t("reload"),
  };
}

export function wordTwoTexts(locale: Locale, partner = ""): TwoTextsWords {
  const t = wording(locale, "form");

  return {
    ...t("twoTexts", { returnObjects: true }),
    theirs: t("twoTexts.theirs", { name: partner }),
  };
}

/** What a form says of a field that two have changed at once. */
export function wordClash(locale: Locale, partner: string) {
  const t = wording(locale, "form");

  return {
    both: t("atOnce.both", { name: partner }),
    elsewhere: t("atOnce.elsewhere"),
    texts: { ...wordTwoTexts(locale, partner), edit: t("twoTexts.editAbove") },
    answers: {
      ...t("twoAnswers", { returnObjects: true }),
      theirs: t("twoAnswers.theirs", { name: partner }),
    },
  };
}

export function wordLimit(locale: Locale, max: number) {
  const t = wording(locale, "common");

  return {
    max,
    told: t("textLimit.told", { max: formatNumber(max, locale) }),
    left: t("textLimit.left"),
    over: t("textLimit.over"),
  };
}
