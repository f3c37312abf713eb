import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import type { SeatedPair } from "@/tests/support/new-pair";
import { asPerson } from "@/tests/support/stack";
import { writePair } from "@/tests/support/write-pair";

test("the row that the two are shown is the coordinator's, element for element", async ({
  pair,
  coordination,
  openAs,
}) => {
  await writePair(pair);
  await setNextDate(pair);
  const desk = await openAs(coordination, `/programs/${pair.programId}`);

  for (const person of [pair.mentor, pair.mentee]) {
    const page = await openAs(person, `/pairs/${pair.id}/coordination-view`);
    await desk.goto(`/${person.locale}/programs/${pair.programId}`);

    expect(await rowOf(page, pair)).toBe(await rowOf(desk, pair));
  }
});

/** So that all that the row can hold stands in it. */
async function setNextDate({ id, programId, mentor }: SeatedPair) {
  await asPerson(mentor.id, (client) =>
    client.query(
      `insert into meeting_dates
       values ($1, $2, 2, now() + interval '20 days', 'America/Toronto', 1, $3)`,
      [id, programId, mentor.id],
    ),
  );
}

async function rowOf(page: Page, { mentor }: SeatedPair) {
  return page
    .locator("tr")
    .filter({ hasText: mentor.name })
    .evaluate(({ outerHTML }) => outerHTML);
}
