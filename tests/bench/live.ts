import type { Bench } from "./bench";
import { openStreams, seatListeners } from "./listeners";
import { measureScreens } from "./screens";
import { measureStreams } from "./streams";
import type { Line } from "./verdicts";

/** What live updates cost and how fast they are; at length also while others are online and do nothing. */
export async function measureLive(
  bench: Bench,
  { isLong }: { isLong: boolean },
): Promise<ReadonlyArray<Line>> {
  const counts = isLong ? [100, 500, 2_000] : [100];
  const lines = [
    ...(await measureScreens(bench, { saves: isLong ? 150 : 80 })),
    ...(await measureStreams({ counts })),
  ];
  if (!isLong) return lines;

  const listeners = await seatListeners(Math.max(...counts));
  for (const beside of counts) {
    const streams = await openStreams(bench.origin, listeners, beside);
    lines.push(...(await measureScreens(bench, { beside })));
    streams.close();
  }
  return lines;
}
