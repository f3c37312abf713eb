import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // Of AAA, the contrast of 7:1 (WCAG 1.4.6).
  rules: { "color-contrast-enhanced": { enabled: true } },
  // What is right need not be told one by one: it takes a third of the time.
  resultTypes: ["violations"],
};

const contrastAlone: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] },
  resultTypes: ["violations"],
};

/** What axe finds wrong with the page as it now stands. It is brought into each page once, however often it is asked. */
export async function faultsIn(page: Page, asked = options): Promise<ReadonlyArray<string>> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);

  return page.evaluate(async (how) => {
    const { violations } = await window.axe.run(how);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, asked);
}

/** What cannot be read well in the colours that the page now has. */
export async function faintIn(page: Page) {
  return faultsIn(page, contrastAlone);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
