import type { Page, Route } from "@playwright/test";

const cut = new WeakSet<Page>();

/** Says that a page will be cut off from its server, of which its console may well complain. */
export function expectCut(...pages: ReadonlyArray<Page>) {
  for (const page of pages) cut.add(page);
}

/** Whether a page's complaint comes from a cut of ours. */
export function isOfCut(page: Page, complaint: string) {
  return cut.has(page) && /^Failed to load resource|Failed to fetch|network error/i.test(complaint);
}

/**
 * Where a save is cut: it never leaves, it is kept and nobody hears so, or half of the answer arrives;
 * or it comes to a build that no longer knows its action, as Next says then.
 */
export type Cut = "before" | "after" | "within" | "another build";

/** Cuts every save of a page for as long as `work` lasts; answers how many were cut. */
export async function whileCut(page: Page, work: () => Promise<void>, where: Cut = "before") {
  let count = 0;
  const sever = async (route: Route) => {
    if (route.request().method() !== "POST") return route.fallback();
    count += 1;
    if (where === "another build") {
      return route.fulfill({ status: 404, headers: { "x-nextjs-action-not-found": "1" } });
    }
    if (where === "before") return route.abort("connectionfailed");

    const answer = await route.fetch();
    if (where === "after") return route.abort("connectionreset");
    const body = await answer.body();
    return route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  };

  expectCut(page);
  await page.route("**/agreement/**", sever);
  await work();
  await page.unroute("**/agreement/**", sever);
  return count;
}
