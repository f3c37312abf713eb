import { test } from "@/tests/support/e2e";
import { lookHere } from "@/tests/support/look";
import { tours } from "@/tests/support/scenes/scenes";
import { walk } from "@/tests/support/scenes/walk";

/** What `npm test` has no time for. */
const ways = ["laptop", "phone", "paper", "dark"] as const;

for (const tour of tours) {
  test(`open to everybody in each of four ways: ${tour.title}`, async ({ browser, openAs }) => {
    test.setTimeout(600_000);
    await walk({ browser, openAs }, tour, (page) => lookHere(page, tour.locale, ways));
  });
}
