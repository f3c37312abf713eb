import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Lobby } from "@/components/meeting/lobby";
import { lobbyHref } from "@/components/meeting/paths";
import { requirePair } from "@/lib/auth/require";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { findMeeting } from "@/lib/data/meetings";
import { findTheTwo } from "@/lib/data/people";
import { firstGuide, laterGuide } from "@/lib/domain/guide";
import { firstMeeting } from "@/lib/domain/meeting";
import { wordMeeting } from "@/lib/i18n/guide-wording";
import { getLocale } from "@/lib/i18n/server";
import { joinMeeting } from "../meeting/actions";
import { whichMeeting } from "./which-meeting";

type Props = PageProps<"/[locale]/pairs/[pairId]/next-meeting">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordMeeting(laterGuide, await getLocale()).title };
}

export default async function NextMeetingPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "meeting:view");
  const [number, locale] = await Promise.all([whichMeeting(pairId), getLocale()]);
  if (number === firstMeeting) redirect(lobbyHref(locale, grant.pair.id, firstGuide));

  const [{ own, partner }, meeting, plan] = await Promise.all([
    findTheTwo(grant),
    findMeeting(grant, number),
    findMeetingPlan(grant, number),
  ]);

  return (
    <Lobby
      pair={grant.pair}
      meeting={meeting}
      plan={plan}
      partner={partner}
      reader={{ locale, timeZone: own.timeZone }}
      join={joinMeeting.bind(null, pairId)}
    />
  );
}
