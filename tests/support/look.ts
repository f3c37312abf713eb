import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/domain/people";
import { faintIn, faultsIn } from "./axe";
import { expect } from "./e2e";
import {
  cutOff,
  hiddenFocus,
  smallTargets,
  spaceIn,
  spaceOut,
  widerThanTheScreen,
} from "./measures";

/** Everything that is wrong with the page as it now stands, in one way of looking at it. */
const looks = {
  laptop: async (page: Page) => [...(await onLaptop(page)), ...(await faultsIn(page))],
  phone: async (page: Page) => [...(await onPhone(page)), ...(await faultsIn(page))],
  /** What is measured there, without the rules of axe, which take most of the time. */
  laptopMeasured: onLaptop,
  phoneMeasured: onPhone,
  paper: async (page: Page) => {
    await page.emulateMedia({ media: "print" });
    const faults = await faultsIn(page);
    await page.emulateMedia({ media: null });
    return faults;
  },
  dark: async (page: Page) => {
    // Without motion, or colours would be read on their way from one scheme to the other.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    const faults = await faintIn(page);
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    return faults;
  },
};

export type Look = keyof typeof looks;

async function onLaptop(page: Page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  return misfits(page);
}

/** As much as a laptop shows at 400 % (WCAG 1.4.10), and no more of a phone. */
async function onPhone(page: Page) {
  await page.setViewportSize({ width: 320, height: 256 });
  const faults = [...(await misfits(page)), ...(await page.evaluate(hiddenFocus))];
  await page.evaluate(spaceOut);
  const lost = [...(await page.evaluate(widerThanTheScreen)), ...(await page.evaluate(cutOff))].map(
    (fault) => `spaced out, ${fault}`,
  );
  await page.evaluate(spaceIn);
  return [...faults, ...lost];
}

/** Goes to each address, and expects it to be open to everybody. */
export async function look(page: Page, locale: Locale, paths: ReadonlyArray<string>) {
  for (const path of paths) {
    await page.goto(`/${locale}${path}`);
    await lookHere(page, locale);
  }
}

/** The page as it now stands is open to everybody, says its language and what it is about. */
export async function lookHere(
  page: Page,
  locale: Locale,
  ways: ReadonlyArray<Look> = ["laptop", "phone"],
) {
  for (const way of ways) {
    // Whoever mends a page wants to know of all that is wrong with it.
    expect.soft(await looks[way](page), `${page.url()}, ${way}`).toEqual([]);
  }
  await expect(page.locator("html"), page.url()).toHaveAttribute("lang", locale);
  await expect(page.getByRole("heading", { level: 1 }), page.url()).toHaveCount(1);
  await expect(page, page.url()).toHaveTitle(/Tandem/);
}

async function misfits(page: Page) {
  return [...(await page.evaluate(widerThanTheScreen)), ...(await page.evaluate(smallTargets))];
}

const firstInTitle = { fr: /^Erreur\u00a0: /, en: /^Error: / };

/** What stands in the way is said first in the title, has the focus, and leads to each field. */
export async function lookAtRefusal(page: Page, locale: Locale) {
  await expect(page, page.url()).toHaveTitle(firstInTitle[locale]);
  const summary = page.getByRole("alert").filter({ has: page.getByRole("link") });
  await expect(summary, page.url()).toBeFocused();

  for (const link of await summary.getByRole("link").all()) {
    const field = await link.getAttribute("href");
    await link.click();
    await expect(page.locator(`[id="${field?.slice(1)}"]`), `${page.url()} ${field}`).toBeFocused();
  }
}
