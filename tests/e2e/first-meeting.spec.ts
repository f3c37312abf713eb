import type { Locator, Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";

// One journey, from sign-in by the code in the letter to an agreement in force: the
// mentor in French on a laptop, the mentee in English on a phone. It is walked once
// with JavaScript and once without; only the saving of a draft differs.
for (const javaScriptEnabled of [true, false]) {
  test(`a first meeting ends in an agreement in force, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    openAs,
  }) => {
    test.setTimeout(240_000);
    const mentor = await openAs(pair.mentor, "/space", { javaScriptEnabled });
    const mentee = await openAs(pair.mentee, "/space", {
      javaScriptEnabled,
      viewport: { width: 320, height: 640 },
    });

    await setDate(mentor);
    await prepare(mentor, javaScriptEnabled);
    await expectNotShown(mentee, pair.id);
    await meet(mentor, mentee);
    await agree(mentor, mentee, pair.id);
    await lookAhead(mentor, mentee, pair.id);
  });
}

async function setDate(mentor: Page) {
  await mentor.getByRole("link", { name: "Fixer la date de la rencontre" }).click();
  await mentor.getByLabel("Date", { exact: true }).fill(inDays(3));
  await mentor.getByLabel("Heure", { exact: true }).fill("14:30");
  await mentor.getByLabel(/Lieu ou lien vidéo/).fill("Café de la Gare, 2e étage");
  await mentor.getByRole("button", { name: "Fixer la date" }).click();
  await expect(mentor.getByText("14 h 30").first()).toBeVisible();
}

async function prepare(mentor: Page, javaScriptEnabled: boolean) {
  await mentor.goto(mentor.url().replace(/\/date.*/, "/prepare"));
  const hopes = formAbout(mentor, "Qu’espérez-vous retirer de cette relation?");
  await hopes.getByRole("textbox").fill("Apprendre à écouter, à l’aise");
  await hopes.getByRole("switch").check();
  if (!javaScriptEnabled) await hopes.getByRole("button", { name: "Enregistrer" }).click();
  await expect(hopes.getByText(/^(C’est enregistré\.|Enregistré)$/)).toBeVisible();
}

/** What is to be shown "when we meet" is not shown before its owner has come. */
async function expectNotShown(mentee: Page, pairId: string) {
  await mentee.goto(`/en/pairs/${pairId}/meeting`);
  await mentee.getByRole("button", { name: "Join the meeting" }).click();
  await expect(mentee.getByRole("heading", { level: 1, name: "Welcome" })).toBeVisible();
  await mentee.goto(`/en/pairs/${pairId}/meeting/expectations`);
  await expect(mentee.getByText("Apprendre à écouter")).toHaveCount(0);
}

async function meet(mentor: Page, mentee: Page) {
  await mentor.goto(mentor.url().replace(/\/prepare.*/, "/meeting"));
  await mentor.getByRole("button", { name: "Entrer dans la rencontre" }).click();
  await expect(mentor.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  await mentor.getByRole("link", { name: /^Continuer/ }).click();
  await expect(mentor.getByRole("heading", { level: 1, name: "Faire connaissance" })).toBeVisible();
  await mark(mentor.getByRole("listitem"), "en dehors du travail", "Nous en avons parlé");
  await mark(mentor.getByRole("listitem"), "la réussite", "Garder pour plus tard");

  await mentee.goto(mentee.url().replace("expectations", "rapport"));
  const interests = mentee.getByRole("listitem").filter({ hasText: "interests outside work" });
  await expect(interests.getByRole("button", { name: "We talked about it" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await mentee.getByRole("link", { name: "Next: Expectations" }).click();
  await expect(mentee.getByText("Apprendre à écouter, à l’aise")).toBeVisible();
  await expect(mentee.getByText("Apprendre à écouter, à l’aise")).toHaveAttribute("lang", /^fr/);
}

async function agree(mentor: Page, mentee: Page, pairId: string) {
  await mentee.goto(`/en/pairs/${pairId}/agreement`);
  await expect(mentee.getByText("Nothing is written yet")).toBeVisible();
  await mentee.goto(`/en/pairs/${pairId}/agreement/working-together`);
  await mentor.goto(`/fr/pairs/${pairId}/agreement/working-together`);

  await mentee.getByRole("radio", { name: "By video" }).check();
  await mentee.getByRole("checkbox", { name: "By text message" }).check();
  await save(mentee, "Save", /^Saved\.?$/);

  // The mentor began to write before: each keeps what they changed, and nothing is lost.
  await mentor.getByRole("radio", { name: "La personne mentorée" }).check();
  await mentor.getByRole("textbox", { name: /façon de travailler/ }).fill("Jamais le vendredi");
  await mentor.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(mentor.getByText(/^(C’est enregistré\.|Enregistré)$/).first()).toBeVisible();
  await expect(mentor.getByRole("radio", { name: "Par vidéo" })).toBeChecked();
  await expect(mentor.getByRole("radio", { name: "La personne mentorée" })).toBeChecked();

  await mentee.goto(`/en/pairs/${pairId}/agreement/schedule`);
  await mentee.getByRole("checkbox", { name: "Not decided yet" }).check();
  await save(mentee, "Save", /^Saved\.?$/);

  await mentee.goto(`/en/pairs/${pairId}/agreement/confirm`);
  await expect(mentee.getByText("We meet by video.")).toBeVisible();
  await expect(mentee.getByText("Jamais le vendredi")).toHaveAttribute("lang", /^fr/);
  await mentee.getByRole("button", { name: "Confirm the agreement" }).click();
  await expect(mentee.getByRole("checkbox", { name: /I have read/ })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await mentee.getByRole("checkbox", { name: /I have read this version/ }).check();
  await mentee.getByRole("button", { name: "Confirm the agreement" }).click();
  await expect(mentee.getByText("You have said yes.").first()).toBeVisible();

  await mentor.goto(`/fr/pairs/${pairId}/agreement`);
  await expect(mentor.getByText("a dit oui. À vous de relire")).toBeVisible();
  await mentor.getByRole("link", { name: "Relire et confirmer" }).click();
  await mentor.getByRole("checkbox", { name: /J’ai lu cette version/ }).check();
  await mentor.getByRole("button", { name: "Confirmer l’entente" }).click();
  await expect(mentor.getByText("L’entente est en vigueur").first()).toBeVisible();

  await mentee.goto(`/en/pairs/${pairId}/agreement`);
  await expect(mentee.getByText("The agreement is in force")).toBeVisible();
}

async function lookAhead(mentor: Page, mentee: Page, pairId: string) {
  await mentor.goto(`/fr/pairs/${pairId}/meeting/next`);
  await mentor.getByRole("link", { name: "Fixer la prochaine date" }).click();
  await mentor.getByLabel("Date", { exact: true }).fill(inDays(31));
  await mentor.getByLabel("Heure", { exact: true }).fill("09:00");
  await mentor.getByRole("button", { name: "Fixer la date" }).click();
  await expect(mentor.getByText("9 h").first()).toBeVisible();
  await mentor.goto(`/fr/pairs/${pairId}/meeting/next`);
  await expect(mentor.getByText("À quoi ressemble la réussite")).toBeVisible();
  await mentor.getByRole("button", { name: "Notre rencontre a eu lieu" }).click();
  await expect(mentor.getByText("Votre entente est en vigueur.")).toBeVisible();

  await mentee.goto(`/en/pairs/${pairId}/reflection`);
  const question = formAbout(mentee, "Where would you like to be in three years?");
  await question.getByRole("textbox").fill("Leading a hospital, with Sundays off");
  await question.getByRole("button", { name: /^Share with/ }).click();
  await expect(question.getByText(/can read this answer, shared on/)).toBeVisible();
  await mentor.goto(`/fr/pairs/${pairId}/reflection`);
  await expect(mentor.getByText("Leading a hospital, with Sundays off")).toHaveAttribute(
    "lang",
    /^en/,
  );
}

function formAbout(page: Page, question: string) {
  return page.locator("form", { has: page.getByRole("textbox", { name: question }) });
}

async function mark(prompts: Locator, about: string, as: string) {
  const button = prompts.filter({ hasText: about }).getByRole("button", { name: as });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
}

async function save(page: Page, button: string, told: RegExp) {
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByText(told).first()).toBeVisible();
}

function inDays(days: number) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
