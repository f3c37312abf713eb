import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { nextStepOf } from "@/lib/domain/next-step";
import { type Journey, standingOf } from "@/lib/domain/standing";
import { getT } from "@/lib/i18n/server";
import type { Locale } from "@/lib/i18n/settings";
import { nextStepPaths, pairHref } from "./paths";

/** Where the pair stands, in one sentence, and the one thing to do next. */
export async function PairStanding({
  name,
  journey,
  locale,
  now,
}: {
  name: string;
  journey: Journey;
  locale: Locale;
  now: Date;
}) {
  const t = await getT("space");
  const nextStep = nextStepOf(journey, now);

  return (
    <>
      <p className="font-semibold text-lg">{t(`standing.${standingOf(journey, now)}`, { name })}</p>
      <ButtonRow>
        <ButtonLink href={pairHref(locale, journey.pair.id, nextStepPaths[nextStep])}>
          {t(`nextStep.${nextStep}`)}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
