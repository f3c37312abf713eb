import { ChartRow } from "./chart-row";

export type Bar = {
  key: string;
  label: string;
  /** How long the bar is, of the longest there could be: from 0 to 1. */
  share: number;
  /** What stands at its end. */
  text: string;
  /** Somewhere up to there: drawn in stripes. */
  isVague?: boolean;
};

/** Numbers as bars. Those who do not see it are told one sentence, and have the table below. */
export function BarChart({ label, bars }: { label: string; bars: ReadonlyArray<Bar> }) {
  return (
    <div role="img" aria-label={label} className="grid gap-3 sm:gap-2">
      {bars.map(({ key, label, share, text, isVague = false }) => (
        <ChartRow key={key} label={label} text={text}>
          {isVague && (
            <pattern
              id={`stripes-${key}`}
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="3" height="8" className="fill-edge" />
            </pattern>
          )}
          <rect
            width={`${(share * 100).toFixed(2)}%`}
            height="100%"
            rx="3"
            className={isVague ? "" : "fill-pine-soft"}
            fill={isVague ? `url(#stripes-${key})` : undefined}
          />
        </ChartRow>
      ))}
    </div>
  );
}
