import type { Page } from "@playwright/test";
import { onDesk } from "@/tests/support/desk-pages";
import { expect, test } from "@/tests/support/e2e";
import type { SeatedPair } from "@/tests/support/new-pair";
import { asPerson } from "@/tests/support/stack";
import { writePair } from "@/tests/support/write-pair";

test("the line that the two are shown is the coordinator's, word for word", async ({
  pair,
  coordination,
  openAs,
}) => {
  await writePair(pair);
  await setNextDate(pair);
  const desk = await openAs(coordination, onDesk(pair));

  for (const person of [pair.mentor, pair.mentee]) {
    const page = await openAs(person, `/pairs/${pair.id}/coordination-view`);
    await desk.goto(`/${person.locale}${onDesk(pair)}`);

    expect(await lineOf(page, pair)).toEqual(await lineOf(desk, pair));
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

async function lineOf(page: Page, { mentor, mentee }: SeatedPair) {
  const lines = page
    .getByRole("listitem")
    .filter({ hasText: mentor.name })
    .filter({ hasText: mentee.name });
  await expect(lines).toHaveCount(1);

  return lines.textContent();
}
