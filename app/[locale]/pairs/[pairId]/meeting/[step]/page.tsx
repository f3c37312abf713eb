import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { MeetingSteps } from "@/components/meeting/meeting-steps";
import { PartnerPlace } from "@/components/meeting/partner-place";
import { meetingHref } from "@/components/meeting/paths";
import { StepWay } from "@/components/meeting/step-way";
import { StepWords } from "@/components/meeting/step-words";
import { WayOut } from "@/components/meeting/way-out";
import { InnerHeading } from "@/components/shell/inner-heading";
import { requirePair, requireReader } from "@/lib/auth/require";
import { findMeeting, visitStep } from "@/lib/data/meetings";
import { findTheTwo } from "@/lib/data/people";
import { isStepCode, type StepCode, stepCodes } from "@/lib/domain/guide";
import { firstMeeting } from "@/lib/domain/meeting";
import { type Grant, grant } from "@/lib/domain/policy";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { StepBody } from "./step-body";

type Props = PageProps<"/[locale]/pairs/[pairId]/meeting/[step]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;
  if (!isStepCode(step)) return {};

  const [locale, t] = await Promise.all([getLocale(), getT("meeting")]);
  const { name } = wordStep(step, locale);
  return { title: t("steps.title", { step: name, ...placeOf(step) }) };
}

export default async function MeetingStepPage({ params }: Props) {
  const { pairId, step } = await params;
  if (!isStepCode(step)) notFound();

  const viewing = await requirePair(pairId, "meeting:view");
  const { pair } = viewing;
  const [{ timeZone }, meeting, locale, t] = await Promise.all([
    requireReader(),
    openStep(viewing, step),
    getLocale(),
    getT("meeting"),
  ]);
  if (!meeting.own) redirect(meetingHref(locale, pair.id));

  const { partner } = await findTheTwo(viewing);
  const words = wordStep(step, locale);
  const reader = { locale, timeZone };

  return (
    <>
      <InnerHeading
        title={words.name}
        lead={words.minutes}
        trail={[{ name: t("title"), href: meetingHref(locale, pair.id) }]}
      />
      <MeetingSteps pairId={pair.id} meeting={meeting} current={step} />
      {meeting.partner && (
        <PartnerPlace
          name={partner.name}
          place={meeting.partner}
          pairId={pair.id}
          current={step}
          reader={reader}
          now={new Date()}
        />
      )}
      <StepWords step={step} />
      <StepBody viewing={viewing} step={step} meeting={meeting} partner={partner} reader={reader} />
      <StepWay pairId={pair.id} step={step} />
      {step === "next" && <WayOut />}
    </>
  );
}

/** Whoever opens a step is there, on every device; in a pair that has ended one only reads. */
function openStep(viewing: Grant<"meeting:view">, step: StepCode) {
  const attending = grant(viewing.actor, "meeting:attend", viewing.pair);

  return attending ? visitStep(attending, firstMeeting, step) : findMeeting(viewing, firstMeeting);
}

function placeOf(step: StepCode) {
  return { number: stepCodes.indexOf(step) + 1, total: stepCodes.length };
}
