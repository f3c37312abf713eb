import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { guideWith, neighbours, type StepCode } from "@/lib/domain/guide";
import type { PairId } from "@/lib/domain/people";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { lobbyHref, stepHref } from "./paths";

/** On to the next step, or back; before the first comes the lobby. */
export async function StepWay({ pairId, step }: { pairId: PairId; step: StepCode }) {
  const [locale, t] = await Promise.all([getLocale(), getT("meeting")]);
  const { before, after } = neighbours(step);

  return (
    <ButtonRow>
      {after && (
        <ButtonLink href={stepHref(locale, pairId, after)}>
          {t("steps.after", { step: wordStep(after, locale).name })}
        </ButtonLink>
      )}
      <ButtonLink
        look="quiet"
        href={
          before ? stepHref(locale, pairId, before) : lobbyHref(locale, pairId, guideWith(step))
        }
      >
        {before ? t("steps.before") : t("steps.lobby")}
      </ButtonLink>
    </ButtonRow>
  );
}
