import { deskPages, recordPages } from "@/tests/support/desk-pages";
import { test } from "@/tests/support/e2e";
import { endPair } from "@/tests/support/end-pair";
import { agreeLongAgo, changeAgreement } from "@/tests/support/later-states";
import { look } from "@/tests/support/look";
import type { Seat } from "@/tests/support/new-pair";
import { writeDoubt, writePair } from "@/tests/support/write-pair";

const publicPages = ["", "/sign-in", "/sign-in/code", "/privacy", "/accessibility", "/nowhere"];
const ownPages = ["/space", "/account", "/account/export", "/account/leave", "/welcome"];
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
  "date/propose?meeting=1",
  "date/cancel?meeting=1",
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

const locales = ["fr", "en"] as const;

for (const locale of locales) {
  test(`every page is open to everybody: ${locale}`, async ({
    pair,
    coordination,
    openAs,
    browser,
  }) => {
    test.setTimeout(300_000);
    await writePair(pair);
    const visiting = await browser.newContext();
    await look(await visiting.newPage(), locale, publicPages);
    await visiting.close();

    const seats: ReadonlyArray<[Seat, ReadonlyArray<string>]> = [
      [
        locale === "fr" ? pair.mentor : pair.mentee,
        [...ownPages, ...pairPages.map((page) => `/pairs/${pair.id}/${page}`)],
      ],
      [
        coordination,
        [...deskPages, ...recordPages(pair)].map((place) => `/programs/${pair.programId}${place}`),
      ],
    ];
    for (const [person, pages] of seats) {
      const page = await openAs(person, pages[0] ?? "");
      await look(page, locale, pages);
    }

    // The fit check before and after one's own doubt, and once both have said one.
    const reader = locale === "fr" ? pair.mentor : pair.mentee;
    const page = await openAs(reader, "/space");
    for (const doubting of [pair.mentor, pair.mentee]) {
      await writeDoubt(pair, doubting);
      await look(page, locale, ["/space", `/pairs/${pair.id}/fit-check`]);
    }
  });
}

for (const locale of locales) {
  test(`so is an agreement under review, changed, and ended: ${locale}`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    test.setTimeout(180_000);
    await writePair(pair);
    await agreeLongAgo(pair);
    const reader = locale === "fr" ? pair.mentor : pair.mentee;
    const page = await openAs(reader, "/space");
    const about = (...pages: ReadonlyArray<string>) =>
      look(page, locale, ["/space", ...pages.map((name) => `/pairs/${pair.id}/${name}`)]);

    await about("agreement", "agreement/review", "agreement/print?version=1");
    await changeAgreement(pair);
    await about("agreement", "agreement/confirm", "agreement/history", "agreement/review");
    await endPair(pair, coordination.id);
    await about("agreement", "agreement/history/1", "agreement/review", "agreement/confirm");
  });
}

for (const locale of locales) {
  test(`the pages of a pair that has ended are open too: ${locale}`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    const endingId = await endPair(pair, coordination.id);
    const person = locale === "fr" ? pair.mentor : pair.mentee;
    const page = await openAs(person, "/space");
    await look(page, locale, ["/space", ...endedPages.map((path) => `/pairs/${pair.id}/${path}`)]);

    const desk = await openAs(coordination, "/space");
    await look(desk, locale, [
      `/programs/${pair.programId}`,
      `/programs/${pair.programId}/endings/${endingId}`,
      ...recordPages(pair).map((place) => `/programs/${pair.programId}${place}`),
    ]);
  });
}
