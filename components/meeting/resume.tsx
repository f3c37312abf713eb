import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { stepCodes } from "@/lib/domain/guide";
import { type Meeting, stepToResume } from "@/lib/domain/meeting";
import type { PairId } from "@/lib/domain/people";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { meetingHref } from "./paths";

/** For whoever has joined: on to where they were, on whichever device. */
export async function Resume({ pairId, meeting }: { pairId: PairId; meeting: Meeting }) {
  const [locale, t] = await Promise.all([getLocale(), getT("meeting")]);
  const step = stepToResume(meeting);

  return (
    <ButtonRow>
      <ButtonLink href={meetingHref(locale, pairId, step)}>
        {t("lobby.resume", {
          number: stepCodes.indexOf(step) + 1,
          step: wordStep(step, locale).name,
        })}
      </ButtonLink>
    </ButtonRow>
  );
}
