import { Notice } from "@/components/ui/notice";
import type { Reader } from "@/lib/i18n/dates";
import { NoticeText } from "./notice-text";

/** On the card and on every page of a pair that has ended. */
export function EndedNotice({
  endedAt,
  reader,
  partner,
  contact,
}: {
  endedAt: Date;
  reader: Reader;
  /** The other one's name. */
  partner: string;
  /** The address of the coordination. */
  contact: string;
}) {
  return (
    <Notice>
      <NoticeText
        locale={reader.locale}
        partner={partner}
        contact={contact}
        ended={{ at: endedAt, timeZone: reader.timeZone }}
      />
    </Notice>
  );
}
