import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { isStalled, stallOf } from "@/lib/domain/attention";
import { nextMeeting, type Progress, versionInForce } from "@/lib/domain/journey";
import { isPaused } from "@/lib/domain/pause";
import type { Pair } from "@/lib/domain/people";
import { reviewOf } from "@/lib/domain/review";
import { stageSince } from "@/lib/domain/stage-since";
import { formatDate, formatDay, formatShortDate, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/**
 * Where a pair stands, in dates. The two of it are shown the same part, so that it
 * can never hold more than they are told.
 */
export async function PairFacts({
  pair,
  progress,
  reader,
  now,
}: {
  pair: Pair;
  progress: Progress;
  reader: Reader;
  now: Date;
}) {
  const [t, desk] = await Promise.all([getT("record"), getT("desk")]);
  const { stage, at } = stageSince(pair, progress, now);
  const next = nextMeeting(progress);
  const inForce = versionInForce(pair, progress);
  const goesOn = !progress.endedAt;

  return (
    <Card id="standing" title={t("standing.title")}>
      <DefinitionList
        items={[
          {
            term: t("standing.stage"),
            detail: (
              <>
                {desk(`stages.${stage}.name`)}
                <span className="block font-normal text-ink-soft">
                  {desk(`stages.${stage}.since`, { date: formatShortDate(at, reader) })}
                </span>
              </>
            ),
          },
          ...(goesOn
            ? [
                {
                  term: t("standing.missing"),
                  detail: t(`missing.${missing(pair, progress, now)}`),
                },
                {
                  term: t("standing.next"),
                  detail: next && next > now ? formatDate(next, reader) : t("standing.noNext"),
                },
              ]
            : []),
          ...(inForce
            ? [{ term: t("standing.inForce"), detail: formatDate(inForce.since, reader) }]
            : []),
          ...(inForce && goesOn
            ? [
                {
                  term: t("standing.review"),
                  detail: formatDay(reviewOf(pair, inForce, progress.reviews).dueOn, reader.locale),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function missing(pair: Pair, progress: Progress, now: Date) {
  const stall = stallOf(pair, progress);

  return stall && isStalled(stall, now) && !isPaused(progress.pause, now)
    ? stall.reason
    : "nothing";
}
