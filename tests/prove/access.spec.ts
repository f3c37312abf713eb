import { test } from "@/tests/support/e2e";
import { lookHere } from "@/tests/support/look";
import { tours } from "@/tests/support/scenes/scenes";
import { walk } from "@/tests/support/scenes/walk";

/** What `npm test` leaves to the other language. */
const ways = { fr: ["dark"], en: ["paper"] } as const;

for (const tour of tours) {
  test(`open to everybody, ${ways[tour.locale]}: ${tour.title}`, async ({ browser, openAs }) => {
    test.setTimeout(600_000);
    await walk({ browser, openAs }, tour, (page) => lookHere(page, tour.locale, ways[tour.locale]));
  });
}
