import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { placeOf } from "@/lib/domain/guide";
import { type Meeting, stepToResume } from "@/lib/domain/meeting";
import type { PairId } from "@/lib/domain/people";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { stepHref } from "./paths";

/** For whoever has joined: on to where they were, on whichever device. */
export async function Resume({ pairId, meeting }: { pairId: PairId; meeting: Meeting }) {
  const [locale, t] = await Promise.all([getLocale(), getT("meeting")]);
  const step = stepToResume(meeting);

  return (
    <ButtonRow>
      <ButtonLink href={stepHref(locale, pairId, step)}>
        {t("lobby.resume", {
          number: placeOf(step).number,
          step: wordStep(step, locale).name,
        })}
      </ButtonLink>
    </ButtonRow>
  );
}
