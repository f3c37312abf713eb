import { whileCut } from "@/tests/support/cuts";
import { expect, test } from "@/tests/support/e2e";

const reason = "Nos horaires ne s’accordent pas, à mon grand regret.";

for (const javaScriptEnabled of [true, false]) {
  test(`an ending goes from the menu to the coordinator, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    test.setTimeout(180_000);
    const mentor = await openAs(pair.mentor, "/space", { javaScriptEnabled });
    await mentor.locator("summary", { hasText: `Autres choix pour ${pair.mentee.name}` }).click();
    await mentor.getByRole("link", { name: "Mettre fin à la relation…" }).click();
    await mentor.getByRole("link", { name: "Voir comment y mettre fin" }).click();
    // The notice stands there as the other will read it, in the other's language.
    await expect(
      mentor.getByText(`Your mentoring relationship with ${pair.mentor.name} has ended.`),
    ).toBeVisible();
    await mentor.getByLabel("Votre raison").fill(reason);
    await mentor.getByRole("button", { name: "Envoyer ma demande" }).click();
    await expect(
      mentor.getByText("Votre demande est entre les mains de la coordination"),
    ).toBeVisible();

    // The other learns nothing of it, and goes on as before.
    const mentee = await openAs(pair.mentee, "/space", { javaScriptEnabled });
    await expect(mentee.getByRole("main")).not.toContainText(
      /end(ed|ing) (this|requested)|asked to end/i,
    );
    await mentee.goto(`/en/pairs/${pair.id}/agreement/schedule`);
    // Nothing of what is written now is kept before the end has come.
    await whileCut(mentee, async () => {
      await mentee.getByRole("radio", { name: "Once a month" }).check();
      await mentee.getByRole("textbox").fill("Mondays, early");

      const desk = await openAs(coordination, `/programs/${pair.programId}`, { javaScriptEnabled });
      const waiting = desk
        .getByRole("listitem")
        .filter({ hasText: `${pair.mentor.name} accompagne ${pair.mentee.name}` });
      await expect(waiting).toContainText("Le nom de la personne n’est pas montré.");
      await waiting.getByRole("link", { name: /Voir la demande/ }).click();
      await expect(desk.getByRole("main")).not.toContainText(reason);
      await desk.getByRole("button", { name: "Mettre fin à la relation" }).click();
      await expect(desk.getByText(/La relation a pris fin/).first()).toBeVisible();
    });

    // What was being written comes back to its writer, all of it, and nothing changes any more.
    if (!javaScriptEnabled) await mentee.getByRole("button", { name: "Save", exact: true }).click();
    await expect(mentee.getByText(/has ended\. You can still read everything/)).toBeVisible();
    await expect(mentee.getByRole("main").getByText("Mondays, early")).toBeVisible();

    await mentor.goto("/fr/space");
    await expect(
      mentor.getByText(`Votre relation de mentorat avec ${pair.mentee.name} a pris fin.`),
    ).toBeVisible();
    await mentee.goto("/en/space");
    await expect(
      mentee.getByText(`Your mentoring relationship with ${pair.mentor.name} has ended.`),
    ).toBeVisible();
    await mentee.goto(`/en/pairs/${pair.id}/agreement`);
    await expect(mentee.getByRole("link", { name: /^(Change|Write this clause)/ })).toHaveCount(0);
  });
}

test("a request can be taken back, and leaves the queue", async ({
  pair,
  coordination,
  openAs,
}) => {
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/ending/request`);
  await mentee.getByRole("button", { name: "Send my request" }).dblclick();
  await expect(mentee.getByText("Your request is with the coordinator")).toBeVisible();
  const desk = await openAs(coordination, `/programs/${pair.programId}`);
  const waiting = desk.getByRole("listitem").filter({ hasText: `${pair.mentor.name} accompagne` });
  await expect(waiting).toHaveCount(1);

  await mentee.getByRole("button", { name: "Take back my request" }).click();
  await expect(mentee.getByText("Your request has been taken back.").first()).toBeVisible();

  await desk.reload();
  await expect(waiting).toHaveCount(0);
});

test("a request for help reaches the coordinator word for word, and is answered", async ({
  pair,
  coordination,
  openAs,
}) => {
  const words = "Could you help us find a time?\nWe are three hours apart — “really”.";
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/help`);
  await mentee.getByRole("button", { name: "Send to the coordinator" }).click();
  await expect(mentee.getByLabel("Your message")).toHaveAttribute("aria-invalid", "true");
  await mentee.getByLabel("Your message").fill(words);
  await mentee.getByRole("button", { name: "Send to the coordinator" }).click();
  await expect(mentee.getByText("Your message has been sent").first()).toBeVisible();

  const desk = await openAs(coordination, `/programs/${pair.programId}`);
  await desk
    .getByRole("listitem")
    .filter({ hasText: `Aide demandée par ${pair.mentee.name}` })
    .getByRole("link", { name: /Voir la demande/ })
    .click();
  await expect(desk.getByText("Could you help us find a time?")).toHaveAttribute("lang", /^en/);
  await desk.getByRole("button", { name: /Noter/ }).click();
  await expect(desk.getByText(/réponse a été donnée|a noté sa réponse/).first()).toBeVisible();
});
