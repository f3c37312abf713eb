import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import type { Seat, SeatedPair } from "@/tests/support/new-pair";
import { bytesOf } from "@/tests/support/page-bytes";
import { asPerson, sealed } from "@/tests/support/stack";

test("the coordinator's screen is the same, byte for byte, whichever of the two asked to end", async ({
  pair,
  coordination,
  openAs,
}) => {
  const desk = await openAs(coordination, `/programs/${pair.programId}`);
  const askedAt = new Date();
  const seenOf = async (person: Seat) => {
    await ask(pair, person, askedAt);
    const seen = await endingOnDesk(desk, pair);
    await takeBack(pair, person);
    return seen;
  };

  const byMentor = await seenOf(pair.mentor);
  expect(byMentor.waiting).toHaveLength(1);
  expect(await seenOf(pair.mentee)).toEqual(byMentor);
});

/** A reason is written, and neither it nor its writer is shown. */
async function ask({ id, programId }: SeatedPair, { id: personId, locale }: Seat, at: Date) {
  const row = { id: randomUUID(), personId };
  const reason = sealed("ending_requests.reason", row, `Written in ${locale}`);
  await asPerson(personId, (client) =>
    client.query(
      `insert into ending_requests
         (id, program_id, pair_id, person_id, reason, reason_locale, shows_reason, shows_asker, asked_at)
       values ($1, $2, $3, $4, $5, $6, false, false, $7)`,
      [row.id, programId, id, personId, reason, locale, at],
    ),
  );
}

async function takeBack({ id }: SeatedPair, { id: personId }: Seat) {
  await asPerson(personId, (client) =>
    client.query(
      "update ending_requests set taken_back_at = now() where pair_id = $1 and person_id = $2",
      [id, personId],
    ),
  );
}

/** What waits about the pair, and the page that it leads to, whatever number the ending goes by. */
async function endingOnDesk(desk: Page, { mentor }: SeatedPair) {
  await desk.reload();
  const item = desk.getByRole("listitem").filter({ hasText: `${mentor.name} accompagne` });
  const address =
    (await item.getByRole("link", { name: /Voir la demande/ }).getAttribute("href")) ?? "";
  const number = address.split("/").at(-1) ?? "";
  const waiting = await item.evaluateAll((parts) => parts.map(({ outerHTML }) => outerHTML));
  const seen = { waiting, page: await bytesOf(desk, [address]) };

  return JSON.parse(JSON.stringify(seen).replaceAll(number, "this-ending")) as typeof seen;
}
