import type { Metadata } from "next";
import { PlanMeeting } from "@/components/date/plan-meeting";
import { Planned } from "@/components/date/planned";
import { Proposal } from "@/components/date/proposal";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { requirePair } from "@/lib/auth/require";
import { findProposal } from "@/lib/data/date-proposals";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { findTheTwo } from "@/lib/data/people";
import { isStillOpen } from "@/lib/domain/policy";
import { wordMeetingTitle } from "@/lib/i18n/meeting-date-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { planMeeting, takeBackTimes, takeTime } from "./actions";
import { findSeries } from "./find-series";
import { whichMeeting } from "./which-meeting";

type Props = PageProps<"/[locale]/pairs/[pairId]/date">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { meeting } = await whichMeeting(props);
  return { title: wordMeetingTitle(meeting, { locale: await getLocale() }) };
}

/** What is planned, what is proposed for it, and the form that sets it for both. */
export default async function DatePage(props: Props) {
  const { pairId } = await props.params;
  const grant = await requirePair(pairId, "meeting:view");
  const { meeting, isOver } = await whichMeeting(props);
  const [plan, proposal, { own, partner }, locale, t] = await Promise.all([
    findMeetingPlan(grant, meeting),
    findProposal(grant, meeting),
    findTheTwo(grant),
    getLocale(),
    getT("meeting-date"),
  ]);
  const series = await findSeries(pairId, plan);
  const reader = { locale, timeZone: own.timeZone };
  const isOpen = isStillOpen("meeting:plan", grant.pair);
  const here = `/${locale}/pairs/${pairId}/date`;

  return (
    <>
      <InnerHeading title={wordMeetingTitle(meeting, reader)} lead={isOpen && t("lead")} />
      {plan ? (
        <Planned
          plan={plan}
          reader={reader}
          partner={partner}
          t={t}
          seriesHref={series !== null && `${here}/series?meeting=${meeting}`}
          fileHref={`${here}/file?meeting=${meeting}`}
          cancelHref={isOpen && !isOver && `${here}/cancel?meeting=${meeting}`}
        />
      ) : null}
      {isOpen && !isOver && (
        <Proposal
          last={proposal}
          meeting={meeting}
          hasDate={plan !== null}
          own={own}
          partner={partner}
          reader={reader}
          take={takeTime.bind(null, pairId)}
          takeBack={takeBackTimes.bind(null, pairId)}
          proposeHref={`${here}/propose?meeting=${meeting}`}
        />
      )}
      {isOpen ? (
        <section aria-labelledby="set" className="grid gap-4">
          <h2 id="set" className="text-xl">
            {plan ? t("set.move") : t("set.title")}
          </h2>
          <PlanMeeting
            action={planMeeting.bind(null, pairId)}
            meeting={meeting}
            plan={plan}
            reader={reader}
            partner={partner}
            href={`${here}?meeting=${meeting}`}
          />
        </section>
      ) : (
        !plan && <p>{t("none")}</p>
      )}
      <ButtonLink href={`/${locale}/space`} look="quiet" className="-ms-3 justify-self-start">
        {t("space")}
      </ButtonLink>
    </>
  );
}
