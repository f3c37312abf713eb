import type { ReactNode } from "react";
import { Arriving } from "@/components/brand/arriving";
import { InnerHeading } from "@/components/shell/inner-heading";
import { guideWith, type StepCode } from "@/lib/domain/guide";
import type { Meeting } from "@/lib/domain/meeting";
import type { PairId } from "@/lib/domain/people";
import type { Reader } from "@/lib/i18n/dates";
import { wordMeeting, wordStep } from "@/lib/i18n/guide-wording";
import { MeetingSteps } from "./meeting-steps";
import { PartnerPlace } from "./partner-place";
import { lobbyHref } from "./paths";
import { StepWay } from "./step-way";
import { StepWords } from "./step-words";

/** A step of a meeting around what the two do in it: where they are, why it is there, and the way on. */
export async function StepFrame({
  pairId,
  meeting,
  step,
  partner,
  reader,
  children,
}: {
  pairId: PairId;
  meeting: Meeting;
  step: StepCode;
  partner: { name: string };
  reader: Reader;
  children: ReactNode;
}) {
  const guide = guideWith(step);
  const { name, minutes } = wordStep(step, reader.locale);
  const { title } = wordMeeting(guide, reader.locale);

  return (
    <>
      <InnerHeading
        title={name}
        lead={minutes}
        trail={[{ name: title, href: lobbyHref(reader.locale, pairId, guide) }]}
        illustration={step === "welcome" && <Arriving />}
      />
      <MeetingSteps pairId={pairId} meeting={meeting} current={step} />
      {meeting.partner && (
        <PartnerPlace
          name={partner.name}
          place={meeting.partner}
          pairId={pairId}
          current={step}
          reader={reader}
          now={new Date()}
        />
      )}
      <StepWords step={step} locale={reader.locale} words={meeting.words} />
      {children}
      <StepWay pairId={pairId} step={step} />
    </>
  );
}
