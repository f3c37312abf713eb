import type { Browser, Page } from "@playwright/test";
import type { Journey } from "./journey-pages";
import { measureSaving, otherAnswer } from "./savings";
import { onPhone, type Seen, seenBy, shapeNetwork } from "./slow-phone";
import { type Line, quantile } from "./verdicts";

const mostWaitMs = 64;
const mostSavingMs = 250;
/** Of what takes less than this a browser tells nothing. */
const leastToldMs = 16;
/** By then all that a press brings about at once is painted, and told. */
const afterPressMs = 400;

/** How long what the two do at a meeting waits for its paint, and how long a choice takes to be kept. */
export async function measurePresses(
  browser: Browser,
  { origin, journey, loads }: { origin: string; journey: Journey; loads: number },
): Promise<ReadonlyArray<Line>> {
  const { meeting, agreeing } = journey;
  const times = new Map<string, number[]>();
  const note = (what: string, ms: number) => times.set(what, [...(times.get(what) ?? []), ms]);
  const press = async (page: Page, what: string, act: () => Promise<void>) =>
    note(`${what}, to its paint`, await waitOf(page, act));

  for (let load = 0; load < loads; load += 1) {
    await onPhone(browser, { origin, session: meeting.session }, async (page) => {
      await open(page, "/fr/space");
      await press(page, "opening a menu", () => page.locator("main summary").first().tap());

      await open(page, `/fr/pairs/${meeting.pair.id}/meeting/rapport`);
      const mark = page.getByRole("button", { name: "Nous en avons parlé" }).first();
      await press(page, "marking a prompt", () => mark.tap());
      const next = page.getByRole("link", { name: /^Continuer/ });
      await press(page, "going on to the next step", () => next.tap());
    });

    await onPhone(browser, { origin, session: agreeing.session }, async (page, wire) => {
      await open(page, `/fr/pairs/${agreeing.pair.id}/agreement/schedule`);
      await press(page, "choosing in a clause", () => otherAnswer(page).tap());
      await press(page, "typing in a clause, slowest of 20 letters", async () => {
        await page.getByRole("textbox").last().tap();
        await page.keyboard.type(" Le matin plutôt, ici", { delay: 40 });
      });

      note("a choice until it is said to be kept", await measureSaving(page));
      await shapeNetwork(wire, { isShaped: false });
      note("a choice until it is said to be kept, by a fast network", await measureSaving(page));
    });
  }

  return [...times].map(([what, figures]) => {
    const isWait = what.endsWith("paint") || what.includes("typing");
    const median = quantile(figures, 0.5);
    return {
      what: `browser: ${what}`,
      measured: isWait ? Math.max(leastToldMs, median) : median,
      unit: "ms",
      most: isWait ? mostWaitMs : mostSavingMs,
      isTimed: true,
    };
  });
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await seenBy(page);
}

/** The longest that anything in what was done waited for its paint. */
async function waitOf(page: Page, act: () => Promise<void>) {
  await page.evaluate(() =>
    Object.assign((window as unknown as { seen: Seen }).seen, { waited: 0 }),
  );
  await act();
  await page.waitForTimeout(afterPressMs);
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen.waited);
}
