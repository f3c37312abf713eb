import { Written } from "@/components/ui/written";
import type { Suggestion } from "@/lib/domain/suggestion";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";

/** Suggested words as they were written, by whom and when, and how it ended. */
export function SuggestionText({
  suggestion: { text, locale, by, at, settled },
  partner: { id, name },
  reader,
}: {
  suggestion: Suggestion;
  partner: { id: string; name: string };
  reader: Reader;
}) {
  const t = wording(reader.locale, "suggestion");
  const [writer, answerer] =
    by === id ? (["partner", "you"] as const) : (["you", "partner"] as const);

  return (
    <figure className="grid gap-1 border-clay-soft border-s-4 ps-4">
      <figcaption className="font-semibold text-clay text-sm">
        {t(`by.${writer}`, { name, when: formatDateTime(at, reader) })}
      </figcaption>
      <blockquote>
        <Written text={text} lang={locale} />
      </blockquote>
      {settled && (
        <p className="text-ink-soft text-sm">
          {settled.as === "withdrawn"
            ? t("withdrawn", { name, when: formatDateTime(settled.at, reader) })
            : t(`${settled.as}.${answerer}`, { name, when: formatDateTime(settled.at, reader) })}
        </p>
      )}
    </figure>
  );
}
