import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { lobbyHref } from "@/components/meeting/paths";
import { StepFrame } from "@/components/meeting/step-frame";
import { requirePair } from "@/lib/auth/require";
import { findTheTwo } from "@/lib/data/people";
import { isStepOf, laterGuide } from "@/lib/domain/guide";
import { firstMeeting } from "@/lib/domain/meeting";
import { titleStep } from "@/lib/i18n/guide-wording";
import { getLocale } from "@/lib/i18n/server";
import { openStep } from "../../meeting/open-step";
import { whichMeeting } from "../which-meeting";
import { LeftOpen } from "./left-open";
import { Reflections } from "./reflections";
import { Settle } from "./settle";

type Props = PageProps<"/[locale]/pairs/[pairId]/next-meeting/[step]">;

const bodies = { "left-open": LeftOpen, reflections: Reflections, settle: Settle };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;

  return isStepOf(laterGuide, step) ? { title: titleStep(step, await getLocale()) } : {};
}

export default async function NextMeetingStepPage({ params }: Props) {
  const { pairId, step } = await params;
  if (!isStepOf(laterGuide, step)) notFound();

  const viewing = await requirePair(pairId, "meeting:view");
  const { pair } = viewing;
  const [number, locale] = await Promise.all([whichMeeting(pairId), getLocale()]);
  const meeting = number === firstMeeting ? null : await openStep(viewing, number, step);
  if (!meeting?.own) redirect(lobbyHref(locale, pair.id, laterGuide));

  const { own, partner } = await findTheTwo(viewing);
  const reader = { locale, timeZone: own.timeZone };
  const Body = bodies[step];

  return (
    <StepFrame pairId={pair.id} {...{ meeting, step, partner, reader }}>
      <Body {...{ viewing, meeting, partner, reader }} />
    </StepFrame>
  );
}
