import { WayOut } from "@/components/meeting/way-out";
import { Card } from "@/components/ui/card";
import type { Delays } from "@/lib/domain/attention";
import { hasMet } from "@/lib/domain/journey";
import { isPaused } from "@/lib/domain/pause";
import { halfOf, partnerOf } from "@/lib/domain/people";
import type { Journey } from "@/lib/domain/standing";
import type { Reader } from "@/lib/i18n/dates";
import { AboutPartner } from "./about-partner";
import { AskedToEnd } from "./asked-to-end";
import { FitCheckLink } from "./fit-check-link";
import { NextDate } from "./next-date";
import { PairMenu } from "./pair-menu";
import { PairStanding } from "./pair-standing";
import { PairTasks } from "./pair-tasks";
import type { Partner } from "./partner";
import { PausedStanding } from "./paused-standing";
import { SeenByCoordination } from "./seen-by-coordination";
import { SharedDoubts } from "./shared-doubts";

/** A pair as one of its two sees it: who the other is, where they stand, the one next step. */
export function PairCard({
  partner,
  journey,
  delays,
  reader,
  program,
  now,
}: {
  partner: Partner;
  journey: Journey;
  delays: Delays;
  reader: Reader;
  /** Its name, for somebody who is in several; the card then says which. */
  program: string | null;
  now: Date;
}) {
  const { pair, person, progress, facts } = journey;

  return (
    <Card
      id={`pair-${pair.id}`}
      title={partner.name}
      corner={<PairMenu partner={partner} journey={journey} />}
    >
      {program && <p className="text-ink-soft text-sm">{program}</p>}
      <AboutPartner partner={partner} role={halfOf(pair, partnerOf(pair, person))} />
      {facts.askedToEndAt && (
        <AskedToEnd pairId={pair.id} since={facts.askedToEndAt} reader={reader} />
      )}
      {facts.bothHaveDoubts && <SharedDoubts pairId={pair.id} locale={reader.locale} />}
      {isPaused(progress.pause, now) ? (
        <PausedStanding pairId={pair.id} pause={progress.pause} locale={reader.locale} now={now} />
      ) : (
        <PairStanding name={partner.name} journey={journey} locale={reader.locale} now={now} />
      )}
      <SeenByCoordination journey={journey} delays={delays} reader={reader} now={now} />
      <NextDate
        pairId={pair.id}
        partner={partner}
        progress={progress}
        proposedBy={facts.proposedBy && (facts.proposedBy === person ? "own" : "partner")}
        reader={reader}
      />
      <PairTasks journey={journey} />
      <FitCheckLink journey={journey} locale={reader.locale} now={now} />
      {hasMet(progress) && <WayOut />}
    </Card>
  );
}
