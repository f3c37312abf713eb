import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { clauseCodes } from "@/lib/domain/clauses";
import { openSuggestions, type Suggestion } from "@/lib/domain/suggestion";
import { nameClauses } from "@/lib/i18n/agreement-wording";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

/** Says before a yes that a suggestion still waits for its answer. It does not stand in the way. */
export function SuggestionsWaiting({
  suggestions,
  locale,
  href,
}: {
  suggestions: ReadonlyArray<Suggestion>;
  locale: Locale;
  /** Where they are answered. */
  href: string;
}) {
  const t = wording(locale, "suggestion");
  const open = openSuggestions(suggestions);
  if (open.length === 0) return null;

  const codes = clauseCodes.filter((code) => open.some(({ clause }) => clause === code));
  return (
    <Notice>
      <p>{t("waiting", { count: open.length, clauses: nameClauses(codes, locale) })}</p>
      <MoreLink href={href}>{t("toThem")}</MoreLink>
    </Notice>
  );
}
