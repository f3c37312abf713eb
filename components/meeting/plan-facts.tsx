import { Place } from "@/components/date/place";
import type { Partner } from "@/components/pair/partner";
import { pairHref } from "@/components/pair/paths";
import { DefinitionList } from "@/components/ui/definition-list";
import { MoreLink } from "@/components/ui/more-link";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import type { Pair } from "@/lib/domain/people";
import { formatDateTime, formatTimeElsewhere, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** When and where the two meet. */
export async function PlanFacts({
  pair,
  meeting,
  plan,
  partner: { name, timeZone },
  reader,
}: {
  pair: Pair;
  /** Its number. */
  meeting: number;
  plan: MeetingPlan | null;
  partner: Pick<Partner, "name" | "timeZone">;
  reader: Reader;
}) {
  const t = await getT("meeting");
  const elsewhere = plan && formatTimeElsewhere(plan.startsAt, reader, timeZone);

  const when = plan ? (
    <>
      <p className="first-letter:uppercase">{formatDateTime(plan.startsAt, reader)}</p>
      {elsewhere && (
        <p className="font-normal text-ink-soft">
          {t("lobby.whenElsewhere", { name, when: elsewhere })}
        </p>
      )}
    </>
  ) : (
    t("lobby.noDate")
  );

  return (
    <div className="grid gap-2">
      <DefinitionList
        items={[
          { term: t("lobby.when"), detail: when },
          {
            term: t("lobby.where"),
            detail: plan?.place ? <Place place={plan.place} /> : t("lobby.noPlace"),
          },
        ]}
      />
      {!pair.endedAt && (
        <MoreLink href={pairHref(reader.locale, pair.id, `/date?meeting=${meeting}`)}>
          {plan ? t("lobby.change") : t("lobby.set")}
        </MoreLink>
      )}
    </div>
  );
}
