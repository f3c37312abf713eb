import { onDesk } from "@/tests/support/desk-pages";
import { expect, test } from "@/tests/support/e2e";
import { newCoordinator, newPair, newProgram, type SeatedPair } from "@/tests/support/new-pair";
import { asPerson } from "@/tests/support/stack";

for (const javaScriptEnabled of [true, false]) {
  test(`who lacks something is shown with why and what to do, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    test.setTimeout(120_000);
    await meetLongAgo(pair, 20);
    const desk = await openAs(coordination, `/programs/${pair.programId}`, { javaScriptEnabled });
    await desk.getByLabel("Ce qui manque").selectOption("Aucune entente");
    await desk.getByRole("button", { name: "Afficher" }).click();
    await expect(desk).toHaveURL(/reason=no-agreement/);

    const item = desk.getByRole("listitem").filter({ hasText: pair.mentor.name });
    await expect(item).toContainText(
      /Rencontre tenue le .+, aucune entente confirmée depuis 20 jours\./,
    );

    // Of the two letters that are shown, each is in its reader's language.
    await item.getByRole("checkbox").check();
    await desk.getByRole("button", { name: "Préparer un rappel pour les dyades choisies" }).click();
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Rappel à relire");
    await expect(desk.getByRole("main")).toContainText(pair.mentee.name);

    const mentee = await openAs(pair.mentee, "/space", { javaScriptEnabled });
    await expect(
      mentee.getByText(
        /^Since .+, the coordinator has seen that no agreement has been confirmed\.$/,
      ),
    ).toBeVisible();
  });
}

test("the two are told beforehand from which date the coordination will see it", async ({
  pair,
  coordination,
  openAs,
}) => {
  await meetLongAgo(pair, 3);
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/coordination-view`);
  await expect(
    mentor.getByText(/la coordination verra le .+ qu’aucune entente n’est confirmée/),
  ).toBeVisible();

  const desk = await openAs(coordination, `/programs/${pair.programId}?reason=no-agreement`);
  await expect(desk.getByRole("main")).not.toContainText(pair.mentor.name);
});

test("a pair is found among all by a part of a name, at its stage, and without JavaScript", async ({
  openAs,
}) => {
  // Alone in its program: the demonstration's fills as the suite goes on.
  const pair = await newPair(await newProgram());
  const coordination = await newCoordinator(pair.programId);
  const desk = await openAs(coordination, `/programs/${pair.programId}/pairs`, {
    javaScriptEnabled: false,
  });
  const tag = pair.mentee.name.split(" ").at(-1) ?? "";
  await desk.getByLabel("Nom").fill(`obrien THÉO ${tag}`.replace("obrien", "brien"));
  await desk.getByLabel("Étape").selectOption("Sans date");
  await desk.getByRole("button", { name: "Afficher" }).click();

  const found = desk.getByRole("listitem").filter({ hasText: pair.mentee.name });
  await expect(found).toContainText("Sans date");
  await expect(desk.getByRole("status")).toContainText("Étape : Sans date.");

  await desk.getByLabel("Étape").selectOption("Relation terminée");
  await desk.getByRole("button", { name: "Afficher" }).click();
  await expect(desk.getByText("Aucune dyade ne correspond.")).toBeVisible();

  // The other language keeps what was asked for.
  await desk.getByRole("link", { name: "English" }).click();
  await expect(desk.getByRole("status")).toContainText("Stage: Relationship ended.");
  await desk.getByRole("link", { name: "Show all" }).click();
  await expect(desk.getByRole("navigation", { name: "More of the list" })).toHaveCount(0);
});

test("a list that is long goes on, and back again", async ({ pair, coordination, openAs }) => {
  const desk = await openAs(coordination, onDesk(pair));
  await desk.getByRole("link", { name: new RegExp(pair.mentor.name) }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText(pair.mentor.name);
});

/** They met so many days ago, and nobody has confirmed anything. */
async function meetLongAgo({ id, programId, mentor }: SeatedPair, days: number) {
  await asPerson(mentor.id, (client) =>
    client.query(
      `insert into meetings_held values ($1, $2, 1, now() - $3 * interval '1 day' - interval '1 hour')`,
      [id, programId, days],
    ),
  );
}
