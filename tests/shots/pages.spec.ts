import { test } from "@/tests/support/e2e";
import type { Place } from "@/tests/support/scenes/scene";
import { type Tour, tours } from "@/tests/support/scenes/scenes";
import { walk } from "@/tests/support/scenes/walk";

const words = (process.env.SHOTS ?? "").split(" ").filter(Boolean);
const views = [320, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);
const choices = ["fr", "en", ...views.flatMap((view) => [`${view.width}`, view.colorScheme])];

for (const tour of tours) {
  const isWanted = (place: Place) => wantedViews(place, tour).length > 0;
  if (!tour.places.some(isWanted)) continue;

  test(tour.title, async ({ browser, openAs }) => {
    test.setTimeout(600_000);
    const take = async (...[page, place]: Parameters<Parameters<typeof walk>[2]>) => {
      for (const { width, colorScheme } of wantedViews(place, tour)) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const path = `shots/${place.name}.${tour.locale}.${width}.${colorScheme}.png`;
        await page.screenshot({ path, fullPage: true, animations: "disabled" });
      }
    };
    await walk({ browser, openAs }, tour, take, isWanted);
  });
}

/** The views of a page that were asked for: a word is a language, a width, a look, or a part of the page's name. */
function wantedViews({ name }: Place, { locale }: Tour) {
  return views.filter(({ width, colorScheme }) => {
    const told = [locale, String(width), colorScheme];
    return words.every((word) => (choices.includes(word) ? told : name).includes(word));
  });
}
