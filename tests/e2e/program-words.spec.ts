import { expect, test } from "@/tests/support/e2e";
import { newCoordinator, newPair, newProgram } from "@/tests/support/new-pair";

for (const javaScriptEnabled of [true, false]) {
  test(`a program words a prompt, and a meeting under way keeps its own, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    openAs,
  }) => {
    test.setTimeout(240_000);
    const programId = await newProgram();
    const [begun, pair] = [await newPair(programId), await newPair(programId)];
    const coordination = await newCoordinator(programId);
    const original = "À quoi ressemble la réussite, à vos yeux?";

    // One pair has begun its meeting before the words change.
    const early = await openAs(begun.mentor, `/pairs/${begun.id}/meeting`, { javaScriptEnabled });
    await early.getByRole("button", { name: "Entrer dans la rencontre" }).click();
    await early.waitForURL("**/meeting/welcome");

    const guide = `/programs/${programId}/settings/guide`;
    const desk = await openAs(coordination, guide, { javaScriptEnabled });
    await desk.getByRole("link", { name: original }).click();
    await desk.getByLabel("Français").fill("Et la réussite : c'est quoi ?");
    await desk.getByRole("button", { name: "Enregistrer" }).click();

    // Set as French wants it, and the other language is asked for, here and on the list.
    await expect(desk.getByLabel("Français")).toHaveValue("Et la réussite\u00a0: c’est quoi?");
    await expect(desk.getByText("Adaptez aussi l’anglais")).toBeVisible();
    await desk.goto(`/fr${guide}`);
    const waiting = desk.getByRole("region", { name: "L’autre langue attend" });
    await expect(waiting.getByText("Anglais à revoir")).toBeVisible();
    await waiting.getByRole("link").click();
    await desk.getByLabel("English").fill("So, success?");

    // What is not saved yet is looked at in a tab of its own, as the mentee reads it.
    const [preview] = await Promise.all([
      desk.context().waitForEvent("page"),
      desk.getByRole("button", { name: "Aperçu dans un nouvel onglet" }).click(),
    ]);
    await preview.getByRole("link", { name: "Personne mentorée, en anglais" }).click();
    await expect(preview.getByRole("heading", { name: "So, success?" })).toBeVisible();
    await preview.close();
    await desk.getByRole("button", { name: "Enregistrer" }).click();
    await expect(desk.getByText("C’est enregistré.")).toBeVisible();
    await expect(desk.getByText("Adaptez aussi")).toHaveCount(0);

    await early.goto(`/fr/pairs/${begun.id}/meeting/rapport`);
    await expect(early.getByRole("heading", { name: original })).toBeVisible();
    const late = await openAs(pair.mentee, `/pairs/${pair.id}/prepare`, { javaScriptEnabled });
    await expect(late.getByLabel("So, success?")).toBeVisible();
    await late.goto(`/en/pairs/${pair.id}/meeting`);
    await late.getByRole("button", { name: "Join the meeting" }).click();
    await late.waitForURL("**/meeting/welcome");
    await late.goto(`/en/pairs/${pair.id}/meeting/rapport`);
    await expect(late.getByRole("heading", { name: "So, success?" })).toBeVisible();

    // Back to the original, for one text and in both languages; the meeting that has begun keeps its own.
    await desk.getByRole("button", { name: "Revenir au texte d’origine" }).click();
    await expect(desk.getByLabel("Français")).toHaveValue(original);
    await late.reload();
    await expect(late.getByRole("heading", { name: "So, success?" })).toBeVisible();
  });
}

test("of two who word the same text at once, the second reads the other’s words and decides", async ({
  openAs,
}) => {
  const programId = await newProgram();
  const path = `/programs/${programId}/settings/guide/prompts.success.ask`;
  const mine = await openAs(await newCoordinator(programId), path);
  const theirs = await openAs(await newCoordinator(programId), path);
  await theirs.getByLabel("Français").fill("Qu’est-ce que réussir?");
  await theirs.getByRole("button", { name: "Enregistrer" }).click();
  await theirs.waitForURL("**/*saved=yes");

  await mine.getByLabel("Français").fill("Réussir, pour vous?");
  await mine.getByRole("button", { name: "Enregistrer" }).click();
  await expect(mine.getByText("Qu’est-ce que réussir?")).toBeVisible();
  await expect(mine.getByLabel("Français")).toHaveValue("Réussir, pour vous?");
  await mine.getByRole("button", { name: "Enregistrer" }).click();
  await mine.waitForURL("**/*saved=yes");
  await expect(mine.getByLabel("Français")).toHaveValue("Réussir, pour vous?");
});

test("a program changes its name, its contacts and its delays; what does not fit is said", async ({
  openAs,
}) => {
  const programId = await newProgram();
  const coordination = await newCoordinator(programId);
  const desk = await openAs(coordination, `/programs/${programId}/settings`);
  await desk.getByLabel("En français").fill("Mentorat de l’Abitibi");
  await desk.getByLabel("Tandem écrit à la dyade après (jours)").fill("20");
  await desk.getByRole("button", { name: "Enregistrer les réglages" }).click();
  await expect(
    desk.getByRole("link", { name: /La dyade doit être prévenue d’abord/ }),
  ).toBeVisible();

  await desk.getByLabel("La coordination le voit après (jours)").fill("30");
  await desk.getByLabel(/Durée de conservation/).fill("24");
  await desk.getByRole("button", { name: "Enregistrer les réglages" }).click();
  await expect(desk.getByText("C’est enregistré.")).toBeVisible();
  await desk.reload();
  await expect(desk.getByLabel("En français")).toHaveValue("Mentorat de l’Abitibi");
  await expect(desk.getByLabel("La coordination le voit après (jours)")).toHaveValue("30");
});
