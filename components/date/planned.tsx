import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
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
}: {
  plan: MeetingPlan;
  reader: Reader;
  partner: { name: string; timeZone: string };
  t: T<"meeting-date">;
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
    </Card>
  );
}
