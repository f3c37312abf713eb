import { dayIn } from "./calendar-day";
import { releasedCounts, type ShownCount, shownCount } from "./small-numbers";
import { type Spread, spreadOf } from "./stay";
import { defaultTimeZone } from "./time-zones";

/** The steps of a pair's way, in their order. A pair that pauses stays where it is. */
export const countedStages = [
  "invited",
  "no-date",
  "date-set",
  "met",
  "one-confirmation",
  "in-force",
] as const;

type CountedStage = (typeof countedStages)[number];

/** A month of the calendar: `2026-11`. */
export type Month = string & { readonly __is: "month" };

/** A number of a program as Postgres keeps it: of a stage, a month, or a stage and a month (`met/2026-11`). */
export type Tally = { kind: string; key: string; counts: ReadonlyArray<number> };

export type ProgramFigures = {
  /** How many pairs stand at each stage: exact, since the list names each of them. */
  stages: ReadonlyArray<{ stage: CountedStage; pairs: number }>;
  /** How long those took who have gone on from a stage; null while too few have. */
  stays: ReadonlyArray<{ stage: CountedStage; spread: Spread | null }>;
  /** How many relationships ended in each of the last twelve months that are over, the newest first. */
  endings: ReadonlyArray<{ month: Month; count: ShownCount }>;
};

/** What the coordination is shown of its program in numbers, and nothing that is too small to be shown. */
export function figuresOf(tallies: ReadonlyArray<Tally>, now: Date): ProgramFigures {
  const countsOf = (kind: string, key: string) =>
    tallies.find((tally) => tally.kind === kind && tally.key === key)?.counts ?? [];
  const thisMonth = monthOf(now);

  return {
    stages: countedStages.map((stage) => ({ stage, pairs: countsOf("pairs", stage)[0] ?? 0 })),
    stays: countedStages
      .filter((stage) => stage !== "in-force")
      .map((stage) => {
        const months = tallies
          .filter(({ kind, key }) => kind === "stays" && key.startsWith(`${stage}/`))
          .filter(({ key }) => key < `${stage}/${thisMonth}`)
          .toSorted((one, other) => (one.key < other.key ? -1 : 1));
        return { stage, spread: spreadOf(releasedCounts(months.map(({ counts }) => counts))) };
      }),
    endings: monthsBefore(thisMonth, 12).map((month) => ({
      month,
      count: shownCount(countsOf("endings", month)[0] ?? 0),
    })),
  };
}

/** One calendar for the whole program, as it is in Postgres. */
function monthOf(moment: Date) {
  return dayIn(defaultTimeZone, moment).slice(0, 7) as Month;
}

function monthsBefore(month: Month, count: number): ReadonlyArray<Month> {
  const [year = 0, number = 1] = month.split("-").map(Number);

  return Array.from(
    { length: count },
    (_, index) => new Date(Date.UTC(year, number - 2 - index)).toISOString().slice(0, 7) as Month,
  );
}
