import type { Metadata } from "next";
import { Meeting } from "@/components/brand/meeting";
import { OneButtonForm } from "@/components/form/one-button-form";
import { LobbyWords } from "@/components/meeting/lobby-words";
import { PartnerPlace } from "@/components/meeting/partner-place";
import { PlanFacts } from "@/components/meeting/plan-facts";
import { Resume } from "@/components/meeting/resume";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Notice } from "@/components/ui/notice";
import { requirePair, requireReader } from "@/lib/auth/require";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { findMeeting } from "@/lib/data/meetings";
import { findTheTwo } from "@/lib/data/people";
import { firstMeeting } from "@/lib/domain/meeting";
import { formatDate } from "@/lib/i18n/dates";
import { getLocale, getT } from "@/lib/i18n/server";
import { joinMeeting } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/meeting">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("meeting");
  return { title: t("title") };
}

/** The lobby: what this hour is and who will see what, before one joins. */
export default async function MeetingPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "meeting:view");
  const [{ timeZone }, { partner }, meeting, plan, locale, t] = await Promise.all([
    requireReader(),
    findTheTwo(grant),
    findMeeting(grant, firstMeeting),
    findMeetingPlan(grant, firstMeeting),
    getLocale(),
    getT("meeting"),
  ]);
  const { pair } = grant;
  const reader = { locale, timeZone };

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={t("lead")}
        trail={[{ name: partner.name }]}
        illustration={<Meeting />}
      />
      {meeting.heldAt && (
        <Notice tone="success">
          <p>{t("lobby.held", { when: formatDate(meeting.heldAt, reader) })}</p>
        </Notice>
      )}
      {meeting.own && !pair.endedAt && <Resume pairId={pair.id} meeting={meeting} />}
      {meeting.partner && !pair.endedAt && (
        <PartnerPlace
          name={partner.name}
          place={meeting.partner}
          pairId={pair.id}
          reader={reader}
          now={new Date()}
        />
      )}
      <PlanFacts pair={pair} plan={plan} partner={partner} reader={reader} />
      <LobbyWords partnerName={partner.name} />
      {!meeting.own && !pair.endedAt && (
        <OneButtonForm look="primary" action={joinMeeting.bind(null, pairId)}>
          {t("lobby.join")}
        </OneButtonForm>
      )}
    </>
  );
}
