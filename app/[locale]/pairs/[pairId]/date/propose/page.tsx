import type { Metadata } from "next";
import { ProposeForm } from "@/components/date/propose-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { requirePair } from "@/lib/auth/require";
import { findProposal } from "@/lib/data/date-proposals";
import { findTheTwo } from "@/lib/data/people";
import { stillOpen } from "@/lib/domain/date-proposal";
import { fillTimes, wordProposeForm } from "@/lib/i18n/date-proposal-wording";
import { wordMeetingTitle } from "@/lib/i18n/meeting-date-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { proposeTimes } from "../actions";
import { whichMeeting } from "../which-meeting";

type Props = PageProps<"/[locale]/pairs/[pairId]/date/propose">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("meeting-date");
  return { title: t("propose.title") };
}

/** Up to three times, for the other to take one: for two who are not talking at this moment. */
export default async function ProposePage(props: Props) {
  const { pairId } = await props.params;
  const grant = await requirePair(pairId, "meeting:plan");
  const { meeting } = await whichMeeting(props);
  const [last, { own, partner }, locale, t] = await Promise.all([
    findProposal(grant, meeting),
    findTheTwo(grant),
    getLocale(),
    getT("meeting-date"),
  ]);
  const reader = { locale, timeZone: own.timeZone };
  const href = `/${locale}/pairs/${pairId}/date?meeting=${meeting}`;
  const proposal = last && stillOpen(last, new Date());

  return (
    <>
      <InnerHeading
        title={t("propose.title")}
        lead={t("propose.lead", { name: partner.name })}
        trail={[{ name: wordMeetingTitle(meeting, reader), href }]}
      />
      <ProposeForm
        action={proposeTimes.bind(null, pairId)}
        meeting={meeting}
        timeZone={own.timeZone}
        stored={fillTimes(proposal?.by === own.id ? proposal.times : [], own.timeZone)}
        round={last?.round ?? 0}
        words={wordProposeForm(reader, partner)}
      />
    </>
  );
}
