import { Notice } from "@/components/ui/notice";
import { formatDate, type Reader } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";
import { NoticeText } from "./notice-text";

/** On the card and on every page of a pair that has ended. */
export function EndedNotice({
  endedAt,
  reader,
  partner,
  contact,
  keptUntil = null,
}: {
  endedAt: Date;
  reader: Reader;
  /** The other one's name. */
  partner: string;
  /** The address of the coordination. */
  contact: string;
  /** By the program's rules; null while it has none, or where there is no room to say it. */
  keptUntil?: Date | null;
}) {
  const t = wording(reader.locale, "ending");

  return (
    <Notice>
      <NoticeText
        locale={reader.locale}
        partner={partner}
        contact={contact}
        ended={{ at: endedAt, timeZone: reader.timeZone }}
      />
      {keptUntil && (
        <p className="text-ink-soft text-sm">
          {t("notice.keptUntil", { date: formatDate(keptUntil, reader) })}
        </p>
      )}
    </Notice>
  );
}
