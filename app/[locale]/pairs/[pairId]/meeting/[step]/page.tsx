import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { lobbyHref } from "@/components/meeting/paths";
import { StepFrame } from "@/components/meeting/step-frame";
import { WayOut } from "@/components/meeting/way-out";
import { requirePair } from "@/lib/auth/require";
import { findTheTwo } from "@/lib/data/people";
import { firstGuide, isStepOf } from "@/lib/domain/guide";
import { firstMeeting } from "@/lib/domain/meeting";
import { titleStep } from "@/lib/i18n/guide-wording";
import { getLocale } from "@/lib/i18n/server";
import { openStep } from "../open-step";
import { StepBody } from "./step-body";

type Props = PageProps<"/[locale]/pairs/[pairId]/meeting/[step]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;

  return isStepOf(firstGuide, step) ? { title: titleStep(step, await getLocale()) } : {};
}

export default async function MeetingStepPage({ params }: Props) {
  const { pairId, step } = await params;
  if (!isStepOf(firstGuide, step)) notFound();

  const viewing = await requirePair(pairId, "meeting:view");
  const { pair } = viewing;
  const [meeting, locale] = await Promise.all([openStep(viewing, firstMeeting, step), getLocale()]);
  if (!meeting.own) redirect(lobbyHref(locale, pair.id, firstGuide));

  const { own, partner } = await findTheTwo(viewing);
  const reader = { locale, timeZone: own.timeZone };

  return (
    <>
      <StepFrame pairId={pair.id} {...{ meeting, step, partner, reader }}>
        <StepBody {...{ viewing, step, meeting, partner, reader }} />
      </StepFrame>
      {step === "next" && <WayOut />}
    </>
  );
}
