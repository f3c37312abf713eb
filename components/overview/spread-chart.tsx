import type { Spread } from "@/lib/domain/stay";
import { ChartRow } from "./chart-row";

type Stay = { key: string; label: string; spread: Spread | null; text: string };

/** How long stays were: a band for the half in the middle, and across it a line that half had passed. */
export function SpreadChart({ label, stays }: { label: string; stays: ReadonlyArray<Stay> }) {
  const longest = Math.max(1, ...stays.map(({ spread }) => spread?.upper ?? 0));
  const at = (days: number) => `${((days / longest) * 98).toFixed(2)}%`;

  return (
    <div role="img" aria-label={label} className="grid gap-3 sm:gap-2">
      {stays.map(({ key, label, spread, text }) => (
        <ChartRow key={key} label={label} text={text}>
          {spread && (
            <>
              <rect
                x={at(spread.lower)}
                y="15%"
                width={at(Math.max(spread.upper - spread.lower, longest / 100))}
                height="70%"
                rx="3"
                className="fill-pine-soft"
              />
              <line
                x1={at(spread.median)}
                x2={at(spread.median)}
                y1="0"
                y2="100%"
                className="stroke-4 stroke-ink"
              />
            </>
          )}
        </ChartRow>
      ))}
    </div>
  );
}
