import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { codeIn, codeLine } from "./code-letter";
import { isOfCut } from "./cuts";
import { letterTo } from "./mailbox";
import { newCoordinator, newPair, type Seat, type SeatedPair } from "./new-pair";
import { openSession } from "./stack";

/** A browser of a person's own, in which they have signed in before, at `path` in their language. */
export type OpenAs = (person: Seat, path: string, options?: BrowserContextOptions) => Promise<Page>;

/** A pair of its own for each test, and a browser for each person. Any complaint of a page's console fails the test. */
export const test = base.extend<{ pair: SeatedPair; coordination: Seat; openAs: OpenAs }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures to set up from it.
  pair: async ({}, use) => use(await newPair()),
  coordination: async ({ pair }, use) => use(await newCoordinator(pair.programId)),
  openAs: async ({ browser, baseURL }, use) => {
    const complaints: string[] = [];
    const contexts: Array<{ close(): Promise<void> }> = [];

    await use(async (person, path, options = {}) => {
      const locale = person.locale === "fr" ? "fr-CA" : "en-CA";
      const context = await browser.newContext({ locale, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" && !isOfCut(page, message.text())) {
          complaints.push(message.text());
        }
      });
      // Only the tests of signing in type a code: it costs each of the others seconds.
      const value = await openSession(person.id);
      await context.addCookies([{ name: "tandem-session", value, url: baseURL ?? "" }]);
      await page.goto(`/${person.locale}${path}`);
      return page;
    });

    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
});

export { expect };

const words = {
  fr: { ask: "Recevoir un code", code: "Code reçu par courriel", submit: "Ouvrir ma session" },
  en: { ask: "Send me a code", code: "Code from the email", submit: "Sign in" },
};

/** As anybody does: the address, the letter, the code. */
export async function signIn(
  page: Page,
  { email, locale }: Omit<Seat, "id">,
  path = "/space",
  leadsTo: string | RegExp = `**/${locale}${path}`,
) {
  const { ask, code, submit } = words[locale];
  const since = new Date();
  await page.goto(`/${locale}/sign-in?email=${email}&to=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: ask }).click();
  const letter = await letterTo(email, since, codeLine);
  await page.getByLabel(code).fill(codeIn(letter.text));
  await page.getByRole("button", { name: submit }).click();
  await page.waitForURL(leadsTo);
}
