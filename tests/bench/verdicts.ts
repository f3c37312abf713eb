/** One figure, in its unit, and the most that it may be; where nothing is said of that, it is only shown. */
export type Line = {
  what: string;
  measured: number;
  unit: string;
  most?: number;
  least?: number;
  /** What a clock measured is not judged on a machine that cannot keep time. */
  isTimed?: boolean;
};

/** Shows every figure with what is to be thought of it. The number of those that are beyond their budget. */
export function report(lines: ReadonlyArray<Line>, { isNoisy }: { isNoisy: boolean }) {
  const judged = lines.map((line) => ({ ...line, verdict: verdictOf(line, isNoisy) }));
  console.table(
    Object.fromEntries(
      judged.map(({ what, measured, unit, most, least, verdict }) => [
        what,
        {
          measured: `${rounded(measured)} ${unit}`,
          budget: most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : "",
          verdict,
        },
      ]),
    ),
  );

  const count = (asked: string) => judged.filter(({ verdict }) => verdict === asked).length;
  console.log(
    `\n${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`,
  );
  return count("failed");
}

function verdictOf({ measured, most, least, isTimed }: Line, isNoisy: boolean) {
  if (most === undefined && least === undefined) return "";
  if (isTimed && isNoisy) return "skipped";
  return measured <= (most ?? Number.POSITIVE_INFINITY) && measured >= (least ?? 0)
    ? "passed"
    : "failed";
}

function rounded(figure: number) {
  return figure >= 100 ? figure.toFixed(0) : figure.toFixed(2);
}

/** Of figures in any order, the one that this share of them does not exceed. */
export function quantile(figures: ReadonlyArray<number>, share: number) {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
