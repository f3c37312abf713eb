import type { Browser, BrowserContext, Locator, Page, Request } from "@playwright/test";
import { expect, signIn } from "./e2e";
import type { Seat } from "./new-pair";

/** Joins the meeting whose page is open. */
export async function join(page: Page) {
  await page.getByRole("button", { name: /Entrer dans la rencontre|Join the meeting/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Accueil|Welcome/ })).toBeVisible();
}

/** What says of the prompt about interests that it was talked about. */
export function interestsIn(page: Page): Locator {
  return page
    .getByRole("listitem")
    .filter({ hasText: /en dehors du travail|interests outside work/ })
    .getByRole("button", { name: /Nous en avons parlé|We talked about it/ });
}

/** The stream by which a browser hears what is new. */
export function isStream(request: Request) {
  return request.url().includes("/api/live") && request.method() === "GET";
}

/** The requests of a browser that have no answer yet, of those that `isMeant`. */
export function underWay(context: BrowserContext, isMeant: (request: Request) => boolean) {
  const open = new Set<Request>();
  context.on("request", (request) => isMeant(request) && open.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const) {
    context.on(end as "requestfinished", (request) => open.delete(request));
  }
  return open;
}

/** Signed in, in a browser whose console may complain: what it lost was taken from it. */
export async function openApart(browser: Browser, person: Seat, path: string) {
  const page = await (await browser.newContext({ locale: `${person.locale}-CA` })).newPage();
  await signIn(page, person, path);
  return page;
}
