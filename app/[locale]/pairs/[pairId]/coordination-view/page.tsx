import type { Metadata } from "next";
import { NeverSeen } from "@/components/coordination-view/never-seen";
import { PointedOut } from "@/components/coordination-view/pointed-out";
import { ToldByOneself } from "@/components/coordination-view/told-by-oneself";
import { PairList } from "@/components/desk/pair-list";
import { PairFacts } from "@/components/pair-record/pair-facts";
import { namesOf, Timeline } from "@/components/pair-record/timeline";
import { InnerHeading } from "@/components/shell/inner-heading";
import { requirePair, requireReader } from "@/lib/auth/require";
import { findOwnEndingRequest } from "@/lib/data/endings";
import { listOwnHelpRequests } from "@/lib/data/help-requests";
import { findNewMatchAnswer } from "@/lib/data/new-matches";
import { findOverview } from "@/lib/data/overviews";
import { findTimeline } from "@/lib/data/pair-history";
import { halfOf, partnerOf } from "@/lib/domain/people";
import { getLocale, getT } from "@/lib/i18n/server";

type Props = PageProps<"/[locale]/pairs/[pairId]/coordination-view">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("coordination-view");
  return { title: t("title") };
}

export default async function CoordinationViewPage({ params }: Props) {
  const { pairId } = await params;
  const [pairView, helpView, endingView] = await Promise.all([
    requirePair(pairId, "pair:view"),
    requirePair(pairId, "help:view"),
    requirePair(pairId, "ending:view"),
  ]);
  const [overview, timeline, helpRequests, ending, newMatch, { id, timeZone }, locale, t] =
    await Promise.all([
      findOverview(pairView),
      findTimeline(pairView),
      listOwnHelpRequests(helpView),
      findOwnEndingRequest(endingView),
      findNewMatchAnswer(endingView),
      requireReader(),
      getLocale(),
      getT("coordination-view"),
    ]);
  const { pair, mentor, mentee, progress } = overview;
  const partner = overview[halfOf(overview.pair, partnerOf(overview.pair, id))];
  const reader = { locale, timeZone };
  const now = new Date();

  return (
    <>
      <InnerHeading title={t("title")} lead={t("lead")} />
      <div className="wide">
        <PairList rows={[overview]} reader={reader} now={now} />
      </div>
      <PointedOut {...overview} reader={reader} now={now} />
      <PairFacts pair={pair} progress={progress} reader={reader} now={now} />
      <Timeline happenings={timeline} names={namesOf(mentor, mentee)} reader={reader} />
      <NeverSeen />
      <ToldByOneself
        helpRequests={helpRequests}
        ending={ending}
        wantsNewMatch={newMatch === "yes"}
        partner={partner.name}
        reader={reader}
      />
    </>
  );
}
