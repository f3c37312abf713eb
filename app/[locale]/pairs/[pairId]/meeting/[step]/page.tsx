import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ClauseList } from "@/components/agreement/clause-list";
import { ClosingStep } from "@/components/meeting/closing-step";
import { Hold } from "@/components/meeting/hold";
import { MeetingSteps } from "@/components/meeting/meeting-steps";
import { NextPlan } from "@/components/meeting/next-plan";
import { PartnerPlace } from "@/components/meeting/partner-place";
import { meetingHref } from "@/components/meeting/paths";
import { PromptList } from "@/components/meeting/prompt-list";
import { StepWay } from "@/components/meeting/step-way";
import { StepWords } from "@/components/meeting/step-words";
import { WayOut } from "@/components/meeting/way-out";
import { PageHeading } from "@/components/ui/page-heading";
import { requirePair, requireReader } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { findMeeting, visitStep } from "@/lib/data/meetings";
import { findTheTwo } from "@/lib/data/people";
import { listOwnNotes, listShownNotes } from "@/lib/data/preparations";
import { findStep, isStepCode, type StepCode, stepCodes } from "@/lib/domain/guide";
import { firstMeeting } from "@/lib/domain/meeting";
import { halfOf } from "@/lib/domain/people";
import { type Grant, grant } from "@/lib/domain/policy";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { clausePath } from "../../agreement/paths";
import { markPrompt, noteAsHeld, showAnswer } from "../actions";

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
  const { actor, pair } = viewing;
  const [{ timeZone }, meeting, locale] = await Promise.all([
    requireReader(),
    openStep(viewing, step),
    getLocale(),
  ]);
  if (!meeting.own) redirect(meetingHref(locale, pair.id));

  const { partner } = await findTheTwo(viewing);
  const { prompts } = findStep(step);
  const words = wordStep(step, locale);
  const reader = { locale, timeZone };
  const isOpen = pair.endedAt === null;

  return (
    <>
      <MeetingSteps pairId={pair.id} meeting={meeting} current={step} />
      <PageHeading title={words.name} lead={words.minutes} />
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
      {prompts.length > 0 && (
        <PromptList
          step={findStep(step)}
          role={halfOf(pair, actor.id)}
          meeting={meeting}
          partnerName={partner.name}
          notes={await listOwnNotes(viewing)}
          shownNotes={await listShownNotes(viewing)}
          actions={
            isOpen
              ? { mark: markPrompt.bind(null, pairId), show: showAnswer.bind(null, pairId) }
              : null
          }
        />
      )}
      {step === "agreement" && (
        <ClauseList
          clauses={(await findAgreement(await requirePair(pairId, "agreement:view"))).clauses}
          reader={reader}
          partner={partner}
          hrefTo={
            isOpen ? (code) => `/${locale}${clausePath(pair.id, code, "meeting")}` : undefined
          }
        />
      )}
      {step === "next" && (
        <>
          <ClosingStep
            pair={pair}
            person={actor.id}
            meeting={meeting}
            nextDate={
              <NextPlan
                pair={pair}
                plan={await findMeetingPlan(viewing, 2)}
                partner={partner}
                reader={reader}
              />
            }
          />
          <Hold
            heldAt={meeting.heldAt}
            hold={isOpen ? noteAsHeld.bind(null, pairId) : null}
            reader={reader}
          />
          <WayOut />
        </>
      )}
      <StepWay pairId={pair.id} step={step} />
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
