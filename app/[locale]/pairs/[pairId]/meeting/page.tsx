import type { Metadata } from "next";
import { Lobby } from "@/components/meeting/lobby";
import { requirePair } from "@/lib/auth/require";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { findMeeting } from "@/lib/data/meetings";
import { findTheTwo } from "@/lib/data/people";
import { firstGuide } from "@/lib/domain/guide";
import { firstMeeting } from "@/lib/domain/meeting";
import { wordMeeting } from "@/lib/i18n/guide-wording";
import { getLocale } from "@/lib/i18n/server";
import { joinMeeting } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/meeting">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordMeeting(firstGuide, await getLocale()).title };
}

export default async function MeetingPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "meeting:view");
  const [{ own, partner }, meeting, plan, locale] = await Promise.all([
    findTheTwo(grant),
    findMeeting(grant, firstMeeting),
    findMeetingPlan(grant, firstMeeting),
    getLocale(),
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
