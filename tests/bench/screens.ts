import { type Browser, chromium, type JSHandle, type Page } from "@playwright/test";
import { type Bench, type Figure, sessionCookie, signedIn } from "./signed-in";

const saves = 150;
const atStart = 10;

/** How long it takes from the press of one's button to the other's screen, both in a real browser. */
export async function measureScreens({ origin, pair }: Bench): Promise<Record<string, Figure>> {
  const browser = await chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const [writer, reader] = [
    await seat(browser, origin, pair.mentor, `/fr/pairs/${pair.id}`),
    await seat(browser, origin, pair.mentee, `/en/pairs/${pair.id}`),
  ];
  const times: number[] = [];
  for (let save = 0; save < saves; save += 1) times.push(await once(writer, reader));
  await browser.close();

  const sorted = times.slice(atStart).sort((one, other) => one - other);
  const at = (share: number) => `${sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(0)} ms`;
  return {
    [`save to the other’s screen, median of ${sorted.length}`]: { measured: at(0.5), budget: "" },
    "save to the other’s screen, p99": { measured: at(0.99), budget: "150 ms" },
  };
}

async function seat(browser: Browser, origin: string, person: { id: string }, pages: string) {
  const context = await browser.newContext({ baseURL: origin });
  const cookie = { name: sessionCookie, value: await signedIn(person), url: origin };
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
