import type { Metadata } from "next";
import { NeverSeen } from "@/components/coordination-view/never-seen";
import { PointedOut } from "@/components/coordination-view/pointed-out";
import { ToldByOneself } from "@/components/coordination-view/told-by-oneself";
import { PairList } from "@/components/desk/pair-list";
import { InnerHeading } from "@/components/shell/inner-heading";
import { requirePair, requireReader } from "@/lib/auth/require";
import { findOwnEndingRequest } from "@/lib/data/endings";
import { listOwnHelpRequests } from "@/lib/data/help-requests";
import { findNewMatchAnswer } from "@/lib/data/new-matches";
import { findOverview } from "@/lib/data/overviews";
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
  const [overview, helpRequests, ending, newMatch, { id, timeZone }, locale, t] = await Promise.all(
    [
      findOverview(pairView),
      listOwnHelpRequests(helpView),
      findOwnEndingRequest(endingView),
      findNewMatchAnswer(endingView),
      requireReader(),
      getLocale(),
      getT("coordination-view"),
    ],
  );
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
