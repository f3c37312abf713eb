import type { Locale } from "@/lib/domain/people";
import { expect, test } from "@/tests/support/e2e";
import { type Look, lookAtRefusal, lookHere } from "@/tests/support/look";
import { pagesBeside } from "@/tests/support/routes";
import { tours } from "@/tests/support/scenes/scenes";
import { walk } from "@/tests/support/scenes/walk";

// Each tour has a pair of its own, and the two workers share them as they come.
test.describe.configure({ mode: "parallel" });

test("every page of ours is looked at", () => {
  const paths = tours.flatMap(({ locale, places }) =>
    places.map(({ path }) => `/${locale}${path}`),
  );
  expect(pagesBeside(paths)).toEqual([]);
});

/** Of the four ways, each language by its own; the other two by `npm run prove -- access`. */
const ways = {
  fr: ["laptopMeasured", "phone"],
  en: ["laptop", "phoneMeasured"],
} as const satisfies Record<Locale, ReadonlyArray<Look>>;

for (const tour of tours) {
  test(`open to everybody: ${tour.title}`, async ({ browser, openAs }) => {
    test.setTimeout(300_000);
    const titles = new Map<string, string>();
    await walk({ browser, openAs }, tour, async (page) => {
      if (tour.scene.name.startsWith("refused")) await lookAtRefusal(page, tour.locale);
      await lookHere(page, tour.locale, ways[tour.locale]);
      titles.set(new URL(page.url()).pathname, await page.title());
    });
    expect(alike(titles), "the same title").toEqual([]);
  });
}

/** The pages whose title another page has as well. */
function alike(titles: ReadonlyMap<string, string>) {
  const all = [...titles.values()];
  return [...titles].filter(([, title]) => all.filter((other) => other === title).length > 1);
}
