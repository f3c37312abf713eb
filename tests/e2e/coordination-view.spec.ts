import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import type { SeatedPair } from "@/tests/support/new-pair";
import { writePair } from "@/tests/support/write-pair";

test("the row that the two are shown is the coordinator's, element for element", async ({
  pair,
  coordination,
  openAs,
}) => {
  await writePair(pair);
  const desk = await openAs(coordination, `/programs/${pair.programId}`);

  for (const person of [pair.mentor, pair.mentee]) {
    const page = await openAs(person, `/pairs/${pair.id}/coordination-view`);
    await desk.goto(`/${person.locale}/programs/${pair.programId}`);

    expect(await rowOf(page, pair)).toBe(await rowOf(desk, pair));
  }
});

async function rowOf(page: Page, { mentor }: SeatedPair) {
  return page
    .locator("tr")
    .filter({ hasText: mentor.name })
    .evaluate(({ outerHTML }) => outerHTML);
}
