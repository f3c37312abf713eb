import type { Bench } from "./bench";
import { pagesOf, writeJourney } from "./journey-pages";
import { measurePaints } from "./paints";
import { measurePresses } from "./presses";
import { openChromium } from "./slow-phone";
import type { Line } from "./verdicts";

/**
 * What pages and presses take in a real browser, on a slow phone: its processor four times slower, 1.6 Mb/s, and 150 ms
 * for each way there and back. `bareOrigin` is the whole address of a page that has little more than the framework.
 */
export async function measureBrowser(
  { origin }: Bench,
  bareOrigin?: string,
  { loads = 3, isWhole = false } = {},
): Promise<ReadonlyArray<Line>> {
  const journey = await writeJourney();
  const { everyDay, others } = pagesOf(journey);
  const pages = isWhole ? [...everyDay, ...others] : everyDay;
  const browser = await openChromium();
  try {
    return [
      ...(await measurePaints(browser, { origin, bareOrigin, pages, loads })),
      ...(await measurePresses(browser, { origin, journey, loads })),
    ];
  } finally {
    await browser.close();
  }
}
