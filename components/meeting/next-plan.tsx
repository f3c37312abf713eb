import { pairHref } from "@/components/pair/paths";
import { MoreLink } from "@/components/ui/more-link";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import type { Pair } from "@/lib/domain/people";
import { formatDateTime, formatTimeElsewhere, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** When the two meet again, or the way to set it while both are there. */
export async function NextPlan({
  pair,
  meeting,
  plan,
  partner: { name, timeZone },
  reader,
}: {
  pair: Pair;
  /** The number of that meeting. */
  meeting: number;
  plan: MeetingPlan | null;
  partner: { name: string; timeZone: string };
  reader: Reader;
}) {
  const t = await getT("meeting");
  const elsewhere = plan && formatTimeElsewhere(plan.startsAt, reader, timeZone);

  return (
    <>
      {plan ? (
        <p className="font-semibold text-lg">
          {t("next.date", { when: formatDateTime(plan.startsAt, reader) })}
        </p>
      ) : (
        <p>{t("next.noDate")}</p>
      )}
      {elsewhere && (
        <p className="text-ink-soft">{t("next.dateElsewhere", { name, when: elsewhere })}</p>
      )}
      {!pair.endedAt && (
        <MoreLink href={pairHref(reader.locale, pair.id, `/date?meeting=${meeting}`)}>
          {plan ? t("next.dateChange") : t("next.dateLink")}
        </MoreLink>
      )}
    </>
  );
}
