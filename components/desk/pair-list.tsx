import { nextMeeting } from "@/lib/domain/journey";
import { stageSince } from "@/lib/domain/stage-since";
import { formatShortDate, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { PairRow } from "./pair-row";
import { StageTag } from "./stage-tag";

/**
 * Pairs, one to a line: who, where they stand, and dates. The two of a pair are shown their
 * own by this same part, so that it can never hold more than they are told.
 */
export function PairList({
  rows,
  program,
  reader,
  now,
}: {
  rows: ReadonlyArray<PairRow>;
  /** The address of the program's pages, with its locale, for those who may open the page of a pair. */
  program?: string;
  reader: Reader;
  now: Date;
}) {
  return (
    <ul className="grid divide-y divide-line border-line border-y">
      {rows.map((row) => (
        <PairItem key={row.pair.id} row={row} program={program} reader={reader} now={now} />
      ))}
    </ul>
  );
}

async function PairItem({
  row: { pair, mentor, mentee, progress },
  program,
  reader,
  now,
}: {
  row: PairRow;
  program: string | undefined;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("desk");
  const { stage, at } = stageSince(pair, progress, now);
  const next = pair.endedAt || stage === "date-set" ? null : nextMeeting(progress);
  const date = (instant: Date) => ({ date: formatShortDate(instant, reader) });
  const names = t("mentoring", { mentor: mentor.name, mentee: mentee.name });

  return (
    <li className="grid max-w-none gap-x-6 gap-y-1 py-3 md:grid-cols-[1fr_11rem_15rem] md:items-baseline">
      {program ? (
        <a href={`${program}/pairs/${pair.id}`} className="-my-2 py-2 font-semibold">
          {names}
        </a>
      ) : (
        <span className="font-semibold">{names}</span>
      )}
      <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1 md:contents">
        <span>
          <StageTag stage={stage} />
        </span>
        <span className="text-ink-soft text-sm">
          {t(`stages.${stage}.since`, date(at))}
          {next && next > now && <span className="block">{t("pairs.next", date(next))}</span>}
        </span>
      </span>
    </li>
  );
}
