import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { endPair } from "@/tests/support/end-pair";
import { agreeLongAgo, changeAgreement } from "@/tests/support/later-states";
import type { Seat } from "@/tests/support/new-pair";
import { writeDoubt, writePair } from "@/tests/support/write-pair";

const publicPages = ["", "/sign-in", "/sign-in/code", "/privacy", "/accessibility", "/nowhere"];
const ownPages = ["/space", "/account", "/welcome"];
const pairPages = [
  "prepare",
  "meeting",
  "meeting/welcome",
  "meeting/rapport",
  "meeting/expectations",
  "meeting/agreement",
  "meeting/next",
  "next-meeting",
  "next-meeting/left-open",
  "next-meeting/reflections",
  "next-meeting/settle",
  "agreement",
  "agreement/working-together",
  "agreement/difficulties",
  "agreement/confidentiality",
  "agreement/schedule",
  "agreement/cancellations",
  "agreement/confirm",
  "agreement/print",
  "agreement/print?in=both",
  "agreement/history",
  "agreement/history/1",
  "agreement/review",
  "reflection",
  "date",
  "date?meeting=2",
  "help",
  "help/sent",
  "ending",
  "fit-check",
  "ending/request",
  "opening-words",
  "pause",
  "coordination-view",
  "after",
  "export",
];

const endedPages = ["after", "export", "ending", "agreement", "coordination-view"];

const views = (["fr", "en"] as const).flatMap((locale) =>
  [320, 1280].map((width) => ({ locale, width })),
);

for (const { locale, width } of views) {
  const viewport = { width, height: 800 };

  test(`every page is open to everybody: ${locale}, ${width} px`, async ({
    pair,
    coordination,
    openAs,
    browser,
  }) => {
    test.setTimeout(300_000);
    await writePair(pair);
    const visiting = await browser.newContext({ viewport });
    await look(await visiting.newPage(), locale, publicPages);
    await visiting.close();

    const seats: ReadonlyArray<[Seat, ReadonlyArray<string>]> = [
      [
        locale === "fr" ? pair.mentor : pair.mentee,
        [...ownPages, ...pairPages.map((page) => `/pairs/${pair.id}/${page}`)],
      ],
      [coordination, [`/programs/${pair.programId}`]],
    ];
    for (const [person, pages] of seats) {
      const page = await openAs(person, pages[0] ?? "", { viewport });
      await look(page, locale, pages);
    }

    // The fit check before and after one's own doubt, and once both have said one.
    const reader = locale === "fr" ? pair.mentor : pair.mentee;
    const page = await openAs(reader, "/space", { viewport });
    for (const doubting of [pair.mentor, pair.mentee]) {
      await writeDoubt(pair, doubting);
      await look(page, locale, ["/space", `/pairs/${pair.id}/fit-check`]);
    }
  });
}

for (const { locale, width } of views) {
  test(`so is an agreement under review, changed, and ended: ${locale}, ${width} px`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    test.setTimeout(180_000);
    await writePair(pair);
    await agreeLongAgo(pair);
    const reader = locale === "fr" ? pair.mentor : pair.mentee;
    const page = await openAs(reader, "/space", { viewport: { width, height: 800 } });
    const about = (...pages: ReadonlyArray<string>) =>
      look(page, locale, ["/space", ...pages.map((name) => `/pairs/${pair.id}/${name}`)]);

    await about("agreement", "agreement/review", "agreement/print?version=1");
    await changeAgreement(pair);
    await about("agreement", "agreement/confirm", "agreement/history", "agreement/review");
    await endPair(pair, coordination.id);
    await about("agreement", "agreement/history/1", "agreement/review", "agreement/confirm");
  });
}

for (const { locale, width } of views) {
  test(`the pages of a pair that has ended are open too: ${locale}, ${width} px`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    const endingId = await endPair(pair, coordination.id);
    const viewport = { width, height: 800 };
    const person = locale === "fr" ? pair.mentor : pair.mentee;
    const page = await openAs(person, "/space", { viewport });
    await look(page, locale, ["/space", ...endedPages.map((path) => `/pairs/${pair.id}/${path}`)]);

    const desk = await openAs(coordination, "/space", { viewport });
    await look(desk, locale, [
      `/programs/${pair.programId}`,
      `/programs/${pair.programId}/endings/${endingId}`,
    ]);
  });
}

async function look(page: Page, locale: string, paths: ReadonlyArray<string>) {
  for (const path of paths) {
    await page.goto(`/${locale}${path}`);
    const here = `${page.url()} `;
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
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
