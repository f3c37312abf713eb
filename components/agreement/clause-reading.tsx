import { Tag } from "@/components/ui/tag";
import { type ClauseContent, isBlank } from "@/lib/domain/clause-content";
import type { ClauseCode } from "@/lib/domain/clauses";
import { sayChoices } from "@/lib/i18n/agreement-wording";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

/** A clause as it reads: its answers as sentences in the reader's language, its text in its own. */
export function ClauseReading({
  code,
  content,
  locale,
}: {
  code: ClauseCode;
  content: ClauseContent | null;
  locale: Locale;
}) {
  const t = wording(locale, "agreement");
  const sentences = content ? sayChoices(code, content.choices, locale) : [];

  return (
    <div className="grid gap-3 print:block print:space-y-1">
      {content?.undecided && (
        <p>
          <Tag tone="sun">{t("undecided")}</Tag>
        </p>
      )}
      {isBlank(content) && <p className="text-ink-soft">{t("clause.blank")}</p>}
      {sentences.length > 0 && (
        <ul className="grid gap-1 print:block">
          {sentences.map((sentence) => (
            <li key={sentence} className="print:max-w-none">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {content?.text && (
        <p
          lang={content.textLocale}
          className="whitespace-pre-line border-clay-soft border-s-4 ps-4 print:max-w-none print:border-edge"
        >
          {content.text}
        </p>
      )}
    </div>
  );
}
