import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { MoreLink } from "@/components/ui/more-link";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import { formatDateTime, formatTimeElsewhere, type Reader } from "@/lib/i18n/dates";
import type { T } from "@/lib/i18n/settings";
import { Place } from "./place";

/** When and where a meeting is to be held, by the reader's clocks and, where they differ, the other's. */
export function Planned({
  plan: { startsAt, place },
  reader,
  partner: { name, timeZone },
  t,
  fileHref,
  seriesHref,
  cancelHref,
}: {
  plan: MeetingPlan;
  reader: Reader;
  partner: { name: string; timeZone: string };
  t: T<"meeting-date">;
  /** Of the file that puts it into a calendar. */
  fileHref: string;
  /** Of the one that holds the meetings after it too; absent where the agreement does not repeat it. */
  seriesHref: string | false;
  /** Absent once there is nothing left to cancel. */
  cancelHref: string | false;
}) {
  const elsewhere = formatTimeElsewhere(startsAt, reader, timeZone);

  return (
    <Card id="planned" title={t("now.title")}>
      <DefinitionList
        items={[
          { term: t("now.when"), detail: formatDateTime(startsAt, reader) },
          ...(elsewhere ? [{ term: t("now.elsewhere", { name }), detail: elsewhere }] : []),
          { term: t("now.where"), detail: place ? <Place place={place} /> : t("now.noPlace") },
        ]}
      />
      <div className="grid gap-2">
        <MoreLink href={fileHref}>{t("now.file")}</MoreLink>
        {seriesHref && <MoreLink href={seriesHref}>{t("now.series")}</MoreLink>}
        <p className="text-ink-soft text-sm">{t("now.fileHolds")}</p>
      </div>
      {cancelHref && <MoreLink href={cancelHref}>{t("now.cancel")}</MoreLink>}
    </Card>
  );
}
