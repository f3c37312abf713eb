import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

/**
 * What one of the two reads once their relationship has ended: the same words for
 * both, whoever asked. `partner` is the other one's name. Without a date it is the
 * notice as it will be.
 */
export function NoticeText({
  locale,
  partner,
  contact,
  ended,
}: {
  locale: Locale;
  partner: string;
  /** The address of the coordination. */
  contact: string;
  ended?: { at: Date; timeZone: string };
}) {
  const t = wording(locale, "ending");
  const date = ended && formatDate(ended.at, { locale, timeZone: ended.timeZone });

  return (
    <div lang={locale} className="grid grid-cols-1 gap-3">
      <p className="font-bold">{t("notice.title", { name: partner })}</p>
      <p>{t("notice.noFault")}</p>
      <p>{t("notice.keep")}</p>
      <p>
        {t("notice.next")}{" "}
        <a href={`mailto:${contact}`} className="inline-block max-w-full wrap-anywhere">
          {contact}
        </a>
      </p>
      {date && <p className="text-ink-soft text-sm">{t("notice.since", { date })}</p>}
    </div>
  );
}
