import "server-only";
import { clauseTextLimit } from "@/lib/domain/clauses";
import { wordClash, wordForm, wordKeeping, wordLimit, wordTwoTexts } from "@/lib/i18n/form-wording";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { clauseRules } from "@/lib/schemas/typed/clause";

export type ClauseFormWords = ReturnType<typeof wordClauseForm>;

/** What the form of a clause says beside the clause's own words. */
export function wordClauseForm(locale: Locale, partner: string) {
  const [t, common] = [wording(locale, "agreement"), wording(locale, "common")];

  return {
    ...wordForm(locale, clauseRules),
    limit: wordLimit(locale, clauseTextLimit),
    keeping: wordKeeping(locale),
    twoTexts: wordTwoTexts(locale, partner),
    clash: wordClash(locale, partner),
    optional: common("optional"),
    undecided: t("undecided"),
    ...t("form", { returnObjects: true }),
    justChanged: t("form.justChanged", { partner }),
  };
}
