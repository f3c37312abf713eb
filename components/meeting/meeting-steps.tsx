import { StepIndicator } from "@/components/ui/step-indicator";
import { placeOf, type StepCode } from "@/lib/domain/guide";
import { guideOf, isThrough, type Meeting } from "@/lib/domain/meeting";
import type { PairId } from "@/lib/domain/people";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { stepHref } from "./paths";

/** The steps, each a link: a conversation may go back. */
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
      steps={guideOf(meeting.number).map((step, index) => {
        const isCurrent = step.code === current;
        const isDone = index + 1 < placeOf(current).number || isThrough(step, meeting);
        const state = isCurrent ? "current" : isDone ? "through" : "ahead";

        return {
          id: step.code,
          name: wordStep(step.code, locale).name,
          state: t(`steps.${state}`),
          isCurrent,
          isDone,
          href: stepHref(locale, pairId, step.code),
        };
      })}
    />
  );
}
