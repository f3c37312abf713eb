import type { Page } from "@playwright/test";
import { codeIn, codeLine } from "@/tests/support/code-letter";
import { expect, test } from "@/tests/support/e2e";
import { letterTo } from "@/tests/support/mailbox";
import { newCoordinator, newProgram } from "@/tests/support/new-pair";

// The journeys that no other file walks without JavaScript as well.
const javaScriptEnabled = false;

test("without JavaScript one signs in, takes one's agreement back and gives it again", async ({
  pair: { mentor },
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto("/fr/sign-in");
  await page.getByLabel("Votre adresse de courriel").fill("amelie");
  await press(page, "Recevoir un code");
  await isTurnedAway(page, "Écrivez une adresse de courriel complète");
  const since = new Date();
  await page.getByLabel("Votre adresse de courriel").fill(mentor.email);
  await press(page, "Recevoir un code");
  await expect(page).toHaveTitle(/^(?!Erreur)/);

  const { text } = await letterTo(mentor.email, since, codeLine);
  await page.getByLabel("Code reçu par courriel").fill("zzz");
  await press(page, "Ouvrir ma session");
  await isTurnedAway(page, "Le code compte six lettres et chiffres");
  await page.getByLabel("Code reçu par courriel").fill(codeIn(text));
  await press(page, "Ouvrir ma session");
  await expect(page).toHaveURL(/\/fr\/space$/);

  await page.goto("/fr/account/consent");
  await press(page, "Retirer mon accord");
  await expect(page).toHaveURL(/\/fr\/welcome$/);
  await press(page, "Continuer");
  await isTurnedAway(page, "Cochez la case pour continuer");
  await page.getByRole("checkbox").check();
  await press(page, "Continuer");
  await expect(page).toHaveURL(/\/fr\/space$/);
  await context.close();
});

test("without JavaScript one changes what others know of one", async ({ pair, openAs }) => {
  const page = await openAs(pair.mentee, "/account", { javaScriptEnabled });
  await page.getByLabel("Your name").fill("");
  await press(page, "Save");
  await isTurnedAway(page, "Enter a name.", /^Error: /);
  await page.getByLabel("Your name").fill("Théo O’Brien-Côté");
  await press(page, "Save");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(page).toHaveTitle(/^(?!Error)/);
});

test("without JavaScript a program is settled, and an incident entered", async ({ openAs }) => {
  const programId = await newProgram();
  const coordination = await newCoordinator(programId);
  const desk = await openAs(coordination, `/programs/${programId}/settings`, { javaScriptEnabled });
  await desk.getByLabel("En français").fill("");
  await press(desk, "Enregistrer les réglages");
  await isTurnedAway(desk, "Écrivez le nom français du programme.");
  await desk.getByLabel("En français").fill("Mentorat de l’Abitibi");
  await press(desk, "Enregistrer les réglages");
  await expect(desk.getByText("C’est enregistré.")).toBeVisible();

  await desk.getByRole("link", { name: "Ouvrir le registre" }).click();
  await desk.getByRole("link", { name: "Inscrire un incident" }).click();
  await desk.getByLabel("Ce qui s’est passé").fill("Un courriel est parti à la mauvaise adresse.");
  await press(desk, "Inscrire au registre");
  await isTurnedAway(desk, "Indiquez une date qui existe");
  await expect(desk.getByLabel("Ce qui s’est passé")).toHaveValue(/mauvaise adresse/);
});

async function press(page: Page, name: string) {
  await page.getByRole("main").getByRole("button", { name, exact: true }).first().click();
}

/** What stands in the way is first in the title, and leads to its field. */
async function isTurnedAway(page: Page, message: string, first = /^Erreur\u00a0: /) {
  await expect(page).toHaveTitle(first);
  const link = page.getByRole("alert").getByRole("link", { name: message });
  const field = await link.getAttribute("href");
  await expect(page.locator(`[id="${field?.slice(1)}"]`)).toHaveAttribute("aria-invalid", "true");
}
