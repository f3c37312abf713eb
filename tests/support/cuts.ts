import type { Page, Route } from "@playwright/test";

const cut = new WeakSet<Page>();

/** Says that a page will be cut off from its server, of which its console may well complain. */
export function expectCut(...pages: ReadonlyArray<Page>) {
  for (const page of pages) cut.add(page);
}

/** Whether a page's complaint comes from a cut of ours. */
export function isOfCut(page: Page, complaint: string) {
  const words = /^Failed to load resource|Failed to fetch|network error|React error #412/i;
  return cut.has(page) && words.test(complaint);
}

/**
 * Where a save is cut: it never leaves, it is kept and nobody hears so, or half of the answer arrives;
 * or it comes to a build that no longer knows its action, as Next says then.
 */
export type Cut = "before" | "after" | "within" | "another build";

/** Cuts every save of a page for as long as `work` lasts; answers how many were cut. */
export async function whileCut(page: Page, work: () => Promise<void>, where: Cut = "before") {
  let count = 0;
  let isOver = false;
  const underWay = new Set<Promise<void>>();
  const cutOne = async (route: Route) => {
    if (isOver || route.request().method() !== "POST") return route.fallback();
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

  const sever = (route: Route) => {
    const done = cutOne(route).finally(() => underWay.delete(done));
    underWay.add(done);
    return done;
  };

  expectCut(page);
  await page.route("**/agreement/**", sever);
  await work();
  // What is let go of in the middle of being cut would never be answered.
  isOver = true;
  await Promise.all(underWay);
  await page.unroute("**/agreement/**", sever);
  return count;
}

/** Lets half of what a page asks for anew arrive, once. Answers when that has happened. */
export async function cutNextRefresh(page: Page) {
  expectCut(page);
  const { pathname } = new URL(page.url());
  const isOfPage = (url: URL) => url.pathname === pathname;
  let isOver = () => {};
  const isCut = new Promise<void>((resolve) => {
    isOver = resolve;
  });
  await page.route(isOfPage, async (route) => {
    if (!("rsc" in route.request().headers())) return route.fallback();

    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
    await page.unroute(isOfPage);
    isOver();
  });
  return { isCut };
}
