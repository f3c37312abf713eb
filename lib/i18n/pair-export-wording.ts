import "server-only";
import { templateColumns } from "@/lib/domain/import-columns";
import { inForceSince, metAt, nextMeeting, type Progress, stageOf } from "@/lib/domain/journey";
import type { Pair } from "@/lib/domain/people";
import type { Reader } from "./dates";
import type { Locale } from "./settings";
import { wording } from "./wording";

type Half = { name: string; email: string; locale: Locale };
type PairRow = { pair: Pair; mentor: Half; mentee: Half; progress: Progress };

/** What is said of each pair beside the two, in this order. */
const facts = [
  "stage",
  "matched",
  "arrived",
  "nextMeeting",
  "met",
  "inForce",
  "paused",
  "ended",
] as const;

/**
 * How the pairs of a program are written into a file: the two under the headings of an import, so that the
 * file can be imported again, then the state and the dates that the desk shows. Days are as ISO writes them,
 * by the reader's clocks.
 */
export function wordPairExport({ locale, timeZone }: Reader, now: Date) {
  const [t, desk] = [wording(locale, "import"), wording(locale, "desk")];
  // Made once: it costs more than all else in a row. Swedish is how Intl writes ISO 8601.
  const days = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  const day = (moment: Date | null) => (moment ? days.format(moment) : "");
  const half = ({ name, email, locale: language }: Half) => [
    name,
    email,
    t(`prepare.languages.${language}`),
  ];

  return {
    headings: [
      ...templateColumns.map((column) => t(`columns.${column}`)),
      ...facts.map((fact) => t(`export.columns.${fact}`)),
    ],
    row({ pair, mentor, mentee, progress }: PairRow): ReadonlyArray<string> {
      const stage = stageOf(pair, progress, now);
      return [
        ...half(mentor),
        ...half(mentee),
        desk(`stages.${stage}.name`),
        day(progress.matchedAt),
        day(progress.arrivedAt),
        day(progress.endedAt ? null : nextMeeting(progress)),
        day(metAt(progress)),
        day(inForceSince(pair, progress)),
        stage === "paused" ? (progress.pause.resumesOn ?? "") : "",
        day(progress.endedAt),
      ];
    },
  };
}
