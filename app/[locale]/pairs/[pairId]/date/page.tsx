import type { Metadata } from "next";
import { PlanMeeting } from "@/components/date/plan-meeting";
import { Planned } from "@/components/date/planned";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { requirePair } from "@/lib/auth/require";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { findOverview } from "@/lib/data/overviews";
import { findTheTwo } from "@/lib/data/people";
import { nextMeetingNumber } from "@/lib/domain/journey";
import { isStillOpen } from "@/lib/domain/policy";
import { wordMeetingTitle } from "@/lib/i18n/meeting-date-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { meetingNumber } from "@/lib/schemas/codes";
import { planMeeting } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/date">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: wordMeetingTitle(await meetingOf(props), { locale: await getLocale() }) };
}

export default async function DatePage(props: Props) {
  const { pairId } = await props.params;
  const grant = await requirePair(pairId, "meeting:view");
  const meeting = await meetingOf(props);
  const [plan, { own, partner }, locale, t] = await Promise.all([
    findMeetingPlan(grant, meeting),
    findTheTwo(grant),
    getLocale(),
    getT("meeting-date"),
  ]);
  const reader = { locale, timeZone: own.timeZone };
  const isOpen = isStillOpen("meeting:plan", grant.pair);

  return (
    <>
      <InnerHeading title={wordMeetingTitle(meeting, reader)} lead={isOpen && t("lead")} />
      {plan ? <Planned plan={plan} reader={reader} partner={partner} t={t} /> : null}
      {isOpen ? (
        <PlanMeeting
          action={planMeeting.bind(null, pairId)}
          meeting={meeting}
          plan={plan}
          reader={reader}
          partner={partner}
          href={`/${locale}/pairs/${pairId}/date?meeting=${meeting}`}
        />
      ) : (
        !plan && <p>{t("none")}</p>
      )}
      <ButtonLink href={`/${locale}/space`} look="quiet" className="-ms-3 justify-self-start">
        {t("space")}
      </ButtonLink>
    </>
  );
}

/**
 * The meeting that the address names: one that was, the next or, from the midst of
 * that, the one after it. Otherwise the next.
 */
async function meetingOf({ params, searchParams }: Props) {
  const { progress } = await findOverview(await requirePair((await params).pairId, "pair:view"));
  const next = nextMeetingNumber(progress);
  const named = meetingNumber.safeParse((await searchParams).meeting);

  return named.success && named.data <= next + 1 ? named.data : next;
}
