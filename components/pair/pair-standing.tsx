import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { nextMeeting } from "@/lib/domain/journey";
import { nextStepOf } from "@/lib/domain/next-step";
import { type Journey, standingOf } from "@/lib/domain/standing";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import { nextStepPaths, pairHref } from "./paths";

/** Where the pair stands, in one sentence, and the one thing to do next. */
export async function PairStanding({
  name,
  journey,
  reader,
  now,
}: {
  name: string;
  journey: Journey;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("space");
  const date = nextMeeting(journey.progress);
  const when = date ? formatDateTime(date, reader) : "";
  const nextStep = nextStepOf(journey, now);

  return (
    <>
      <p className="font-semibold text-lg">
        {t(`standing.${standingOf(journey, now)}`, { name, when })}
      </p>
      <ButtonRow>
        <ButtonLink href={pairHref(reader.locale, journey.pair.id, nextStepPaths[nextStep])}>
          {t(`nextStep.${nextStep}`)}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
