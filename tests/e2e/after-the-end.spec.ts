import { expect, test } from "@/tests/support/e2e";
import { endPair } from "@/tests/support/end-pair";
import { letterTo } from "@/tests/support/mailbox";

for (const javaScriptEnabled of [true, false]) {
  test(`what both wish goes on again, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    test.setTimeout(120_000);
    const endingId = await endPair(pair, coordination.id);
    const mentor = await openAs(pair.mentor, "/space", { javaScriptEnabled });
    await mentor.getByRole("link", { name: "La suite" }).click();
    await expect(mentor.getByRole("heading", { level: 1 })).toHaveText("La suite");
    await mentor.getByRole("button", { name: "Je souhaite reprendre" }).click();
    await expect(mentor.getByText("Personne d’autre ne le sait.")).toBeVisible();

    // Nobody learns of it: not the other, and not the coordination.
    const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/after`, { javaScriptEnabled });
    await expect(mentee.getByText("You both wish to go on.")).toHaveCount(0);
    const ending = `/programs/${pair.programId}/endings/${endingId}`;
    const desk = await openAs(coordination, ending, { javaScriptEnabled });
    await expect(desk.getByRole("button", { name: "Rouvrir la relation" })).toHaveCount(0);

    await mentee.getByRole("button", { name: "I wish to go on" }).click();
    await expect(mentee.getByText("You both wish to go on.")).toBeVisible();
    await desk.goto(`/fr/programs/${pair.programId}`);
    await desk
      .getByRole("listitem")
      .filter({ hasText: `${pair.mentor.name} accompagne ${pair.mentee.name}` })
      .filter({ hasText: "Reprise souhaitée de part et d’autre" })
      .getByRole("link", { name: "Voir la demande" })
      .click();
    await desk.getByRole("button", { name: "Rouvrir la relation" }).click();
    await expect(desk.getByText(/La relation (reprend|a repris)/).first()).toBeVisible();

    await mentee.goto(`/en/pairs/${pair.id}/ending`);
    await expect(mentee.getByRole("link", { name: "See how to end it" })).toBeVisible();
  });
}

test("a yes to another match is read by the coordination, and by nobody else", async ({
  pair,
  coordination,
  openAs,
}) => {
  await endPair(pair, coordination.id);
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/after`);
  await mentee.getByRole("radio", { name: "Yes" }).check();
  await mentee.getByRole("button", { name: "Save my answer" }).click();
  await expect(mentee.getByText("Noted.").first()).toBeVisible();

  const desk = await openAs(coordination, `/programs/${pair.programId}/people`);
  const wishes = desk.getByRole("region", { name: "En attente d’un jumelage" });
  await expect(wishes).toContainText(pair.mentee.name);
  await expect(wishes).not.toContainText(pair.mentor.name);

  await mentee.getByRole("button", { name: "Take back my answer" }).click();
  await expect(mentee.getByText("Nothing is left of it.").first()).toBeVisible();
  await desk.reload();
  await expect(wishes).not.toContainText(pair.mentee.name);
});

test("both receive the notice of the end, each in their language", async ({
  pair,
  coordination,
}) => {
  const since = new Date(Date.now() - 1_000);
  await endPair(pair, coordination.id);

  const french = await letterTo(pair.mentor.email, since);
  const english = await letterTo(pair.mentee.email, since);
  expect(french.text).toContain(`Votre relation de mentorat avec ${pair.mentee.name} a pris fin.`);
  expect(english.text).toContain(`Your mentoring relationship with ${pair.mentor.name} has ended.`);
});

test("the open pages of both close by themselves within two seconds", async ({
  pair,
  coordination,
  openAs,
}) => {
  const mentor = await openAs(pair.mentor, "/space");
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/agreement`);
  await expect(mentee.getByRole("link", { name: /^Write this clause/ }).first()).toBeVisible();
  await endPair(pair, coordination.id);

  const soon = { timeout: 2_000 };
  await expect(mentor.getByText(/a pris fin\./)).toBeVisible(soon);
  await expect(mentee.getByText(/has ended\./)).toBeVisible(soon);
  await expect(mentee.getByRole("link", { name: /^Write this clause/ })).toHaveCount(0);
});
