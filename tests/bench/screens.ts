import { type Browser, chromium, type JSHandle, type Page } from "@playwright/test";
import { newPair } from "@/tests/support/new-pair";
import { openSession } from "@/tests/support/stack";
import type { Bench } from "./bench";
import { sessionCookie } from "./session-cookie";
import { type Line, quantile } from "./verdicts";

const budgetMs = 150;
const atStart = 10;

/**
 * How long it takes from the press of one's button to the other's screen, both in a real browser. `beside` is how many
 * streams of others are open meanwhile, for the names of the figures alone.
 */
export async function measureScreens(
  { origin }: Bench,
  { beside = 0, saves = 150 } = {},
): Promise<ReadonlyArray<Line>> {
  const { id, mentor, mentee } = await newPair();
  const browser = await chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const times: number[] = [];
  try {
    const writer = await seat(browser, origin, mentor, `/fr/pairs/${id}`);
    const reader = await seat(browser, origin, mentee, `/en/pairs/${id}`);
    while (times.length < saves) times.push(await once(writer, reader));
  } finally {
    await browser.close();
  }

  const what = `save to the other’s screen${beside > 0 ? ` beside ${beside} streams` : ""}`;
  const timed = times.slice(atStart);
  return [
    { what: `${what}, p50`, measured: quantile(timed, 0.5), unit: "ms", isTimed: true },
    {
      what: `${what}, p99 of ${timed.length}`,
      measured: quantile(timed, 0.99),
      unit: "ms",
      most: budgetMs,
      isTimed: true,
    },
  ];
}

async function seat(browser: Browser, origin: string, person: { id: string }, pages: string) {
  const context = await browser.newContext({ baseURL: origin });
  const cookie = { name: sessionCookie, value: await openSession(person.id), url: origin };
  await context.addCookies([cookie]);
  const page = await context.newPage();
  await page.goto(`${pages}/meeting`);
  await page.getByRole("button", { name: /Entrer dans la rencontre|Join the meeting/ }).click();
  await page.getByRole("link", { name: /^(Continuer|Next)/ }).click();
  await mark(page).waitFor();
  return page;
}

/** The first of the two buttons under the first prompt. */
function mark(page: Page) {
  return page.locator("button[name=mark]").first();
}

async function once(writer: Page, reader: Page) {
  const [written, seen] = [await nextFlip(writer), await nextFlip(reader)];
  const pressed = await mark(writer).evaluate((button) => {
    const now = performance.timeOrigin + performance.now();
    (button as HTMLButtonElement).click();
    return now;
  });

  const [, at] = await Promise.all([flipped(written), flipped(seen)]);
  return at - pressed;
}

/** Watches for the next change of the mark of a page. */
function nextFlip(page: Page) {
  return mark(page).evaluateHandle((button) => ({
    at: new Promise<number>((resolve, reject) => {
      // A function with a name is not understood there.
      new MutationObserver(() => resolve(performance.timeOrigin + performance.now())).observe(
        button,
        { attributeFilter: ["aria-pressed"] },
      );
      setTimeout(() => reject(new Error("The mark did not change.")), 20_000);
    }),
  }));
}

function flipped(flip: JSHandle<{ at: Promise<number> }>) {
  return flip.evaluate(({ at }) => at);
}
