import { randomUUID } from "node:crypto";
import { expect, test } from "@/tests/support/e2e";
import { letterTo } from "@/tests/support/mailbox";

test("a coordinator brings people in, matches them and takes it back, without JavaScript", async ({
  pair,
  coordination,
  openAs,
}) => {
  test.setTimeout(120_000);
  const since = new Date();
  const [mentor, mentee] = [newcomer("Zélie Désœuvré"), newcomer("Zacharie Noël")];
  const people = `/programs/${pair.programId}/people`;
  const desk = await openAs(coordination, `${people}/new`, { javaScriptEnabled: false });
  const main = desk.getByRole("main");

  await desk.getByLabel("Nom", { exact: true }).fill(mentor.name);
  await desk.getByLabel("Adresse de courriel").fill("zelie@quelque-part");
  await desk.getByLabel("Mentor(e)", { exact: true }).check();
  await desk.getByRole("button", { name: "Ajouter la personne" }).click();
  await expect(main.getByText(/Écrivez une adresse de courriel complète/).first()).toBeVisible();
  await desk.getByLabel("Adresse de courriel").fill(`  ${mentor.email.toUpperCase()}`);
  await desk.getByRole("button", { name: "Ajouter la personne" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(mentor.name);

  await desk.getByRole("link", { name: "Jumeler comme mentor(e)" }).click();
  await desk.getByLabel("Nom", { exact: true }).fill(mentee.name);
  await desk.getByLabel("Adresse de courriel").fill(mentee.email);
  await desk.getByRole("button", { name: "Jumeler et inviter" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText(mentee.name);
  await letterTo(mentee.email, since);

  await desk.goto(`/fr${people}?search=${encodeURIComponent("desoeuv")}`);
  await desk.getByRole("link", { name: mentor.name }).first().click();
  const corrected = `${mentor.name} Roy`;
  await desk.getByLabel("Nom", { exact: true }).fill(corrected);
  await desk.getByRole("button", { name: "Enregistrer" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(corrected);

  await desk.getByRole("link", { name: "Reprendre l’invitation" }).click();
  await desk.getByRole("button", { name: "Reprendre l’invitation" }).click();
  const waiting = desk.getByRole("region", { name: "En attente d’un jumelage" });
  await expect(waiting.getByRole("link", { name: corrected, exact: true })).toBeVisible();
  await expect(waiting.getByRole("link", { name: mentee.name, exact: true })).toBeVisible();
  await letterTo(mentee.email, since, /Nous la retirons/);
});

test("a coordinator adds another, who is written to, and removes them again", async ({
  pair,
  coordination,
  openAs,
}) => {
  const since = new Date();
  const colleague = newcomer("Colette Arsenault");
  const desk = await openAs(coordination, `/programs/${pair.programId}/settings/coordinators`);

  await desk.getByLabel("Nom", { exact: true }).fill(colleague.name);
  await desk.getByLabel("Adresse de courriel").fill(colleague.email);
  await desk.getByRole("button", { name: "Ajouter et inviter" }).click();
  await expect(desk.getByRole("row", { name: colleague.name })).toContainText(
    "Pas encore dans Tandem",
  );
  await letterTo(colleague.email, since, /Vous faites maintenant partie de la coordination/);

  await desk.getByRole("link", { name: `Retirer ${colleague.name}` }).click();
  await desk.getByRole("button", { name: `Retirer ${colleague.name}` }).click();
  await expect(desk.getByRole("button", { name: "Ajouter et inviter" })).toBeVisible();
  await expect(desk.getByRole("row", { name: colleague.name })).toHaveCount(0);
});

function newcomer(called: string) {
  const id = randomUUID();

  return { name: `${called} ${id.slice(0, 4)}`, email: `${id}@example.org` };
}
