import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./e2e";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Goes to each address, and expects it to be open to everybody on a phone and on a laptop. */
export async function look(page: Page, locale: string, paths: ReadonlyArray<string>) {
  for (const path of paths) {
    await page.goto(`/${locale}${path}`);
    await lookHere(page, locale);
  }
}

/** The page as it now stands: nothing that axe finds, nothing to scroll sideways for, a title and one heading. */
export async function lookHere(page: Page, locale: string) {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const here = `${page.url()} at ${width} px `;
    // Legacy: its findings are gathered in the page itself, which has no frames, and not in a second one.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({
        runOnly: [...wcag, "best-practice"],
        // What is right need not be told one by one: it takes a third of the time.
        resultTypes: ["violations"],
      })
      .analyze();

    expect(here + violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`).join()).toBe(here);
    expect(await page.evaluate(widerThanTheScreen), here).toBe(0);
    await expect(page.locator("html"), here).toHaveAttribute("lang", locale);
    await expect(page.getByRole("heading", { level: 1 }), here).toHaveCount(1);
    await expect(page, here).toHaveTitle(/Tandem/);
  }
}

/** How far one would have to scroll sideways, in CSS pixels. */
function widerThanTheScreen() {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
