import { StepIndicator } from "@/components/ui/step-indicator";
import { guide, type StepCode, stepCodes } from "@/lib/domain/guide";
import { isThrough, type Meeting } from "@/lib/domain/meeting";
import type { PairId } from "@/lib/domain/people";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { meetingHref } from "./paths";

/** The five steps, each a link: a conversation may go back. */
export async function MeetingSteps({
  pairId,
  meeting,
  current,
}: {
  pairId: PairId;
  meeting: Meeting;
  current: StepCode;
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("meeting")]);

  return (
    <StepIndicator
      label={t("steps.label")}
      steps={guide.map((step, index) => {
        const isCurrent = step.code === current;
        const isDone = index < stepCodes.indexOf(current) || isThrough(step, meeting);
        const state = isCurrent ? "current" : isDone ? "through" : "ahead";

        return {
          id: step.code,
          name: wordStep(step.code, locale).name,
          state: t(`steps.${state}`),
          isCurrent,
          isDone,
          href: meetingHref(locale, pairId, step.code),
        };
      })}
    />
  );
}
