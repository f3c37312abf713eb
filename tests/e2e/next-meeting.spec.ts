import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { writeFirstMeeting } from "@/tests/support/write-first-meeting";

// From a first meeting to the end of the second, with the suggestions between the two:
// the mentor in French, the mentee in English on a phone; once with JavaScript and once without.
for (const javaScriptEnabled of [true, false]) {
  test(`what was left open is settled at the next meeting, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    openAs,
  }) => {
    test.setTimeout(240_000);
    await writeFirstMeeting(pair);
    const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/agreement/schedule`, {
      javaScriptEnabled,
      viewport: { width: 320, height: 640 },
    });
    const mentor = await openAs(pair.mentor, "/space", { javaScriptEnabled });

    await suggest(mentee);
    await takeUpWhatWasLeftOpen(mentor);
    await readReflections(mentor, mentee, pair.id);
    await answerSuggestions(mentor, mentee);
    await part(mentor);
  });
}

test("a suggestion arrives while the other writes, and is taken into what they wrote", async ({
  pair,
  openAs,
}) => {
  await writeFirstMeeting(pair);
  const clause = `/pairs/${pair.id}/agreement/schedule`;
  const mentor = await openAs(pair.mentor, clause);
  const mentee = await openAs(pair.mentee, clause);

  await mentor.getByText("Suggérer plutôt que changer").click();
  const typing = mentor.getByLabel("Votre suggestion");
  await typing.fill("Le jeudi aussi");
  await typing.press("ArrowLeft");

  await mentee.getByText("Suggest instead of changing").click();
  await mentee.getByLabel("Your suggestion").fill("Thursdays suit me");
  await mentee.getByRole("button", { name: "Leave this suggestion" }).click();

  const arrived = suggestion(mentor, "Thursdays suit me");
  await expect(arrived).toBeVisible();
  await expect(typing).toBeFocused();
  await typing.press("X");
  await expect(typing).toHaveValue("Le jeudi aussXi");

  await arrived.getByRole("button", { name: "Reprendre dans le texte" }).click();
  await expect(mentor.getByText(/Les mots sont dans le texte/)).toBeVisible();
  await expect(mentor.locator("#text")).toHaveValue("Jamais le vendredi\n\nThursdays suit me");
  await expect(typing).toHaveValue("Le jeudi aussXi");
  await expect(mentee.locator("#text")).toHaveValue("Jamais le vendredi\n\nThursdays suit me");
  await expect(mentee.getByText("Past suggestions (1)")).toBeVisible();
});

/** Three suggestions, and one of them taken back. */
async function suggest(mentee: Page) {
  for (const words of ["Thursdays suit me", "Never in July", "An afterthought"]) {
    const form = mentee.locator("form", { has: mentee.getByLabel("Your suggestion") });
    if (!(await form.isVisible())) await mentee.getByText("Suggest instead of changing").click();
    await mentee.getByLabel("Your suggestion").fill(words);
    await mentee.getByRole("button", { name: "Leave this suggestion" }).click();
    await expect(mentee.getByText("Your suggestion now stands beside the clause.")).toBeVisible();
    await expect(suggestion(mentee, words)).toBeVisible();
    await expect(mentee.getByLabel("Your suggestion")).toHaveValue("");
  }
  const withdrawn = suggestion(mentee, "An afterthought");
  await withdrawn.getByRole("button", { name: "Take my suggestion back" }).click();
  await expect(withdrawn.getByRole("button")).toHaveCount(0);
  await mentee.getByText("Past suggestions (1)").click();
  await expect(withdrawn.getByText(/You took it back on/)).toBeVisible();
}

async function takeUpWhatWasLeftOpen(mentor: Page) {
  await expect(mentor.getByText("5 sujets restés ouverts y reviennent")).toBeVisible();
  await mentor.getByRole("link", { name: "Se revoir" }).click();
  await mentor.getByRole("button", { name: "Entrer dans la rencontre" }).click();
  await expect(mentor.getByRole("heading", { level: 1 })).toHaveText("Ce qui est resté ouvert");

  await expect(mentor.getByText("en dehors du travail")).toHaveCount(0);
  const success = mentor.getByRole("listitem").filter({ hasText: "À quoi ressemble la réussite" });
  await success.getByRole("button", { name: "Nous en avons parlé" }).click();
  await expect(success.getByRole("button", { name: "Nous en avons parlé" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  await expect(mentor.getByRole("heading", { name: "Calendrier" })).toHaveCount(0);
  await mentor.getByRole("link", { name: "Modifier Annulations" }).click();
  await mentor.getByRole("radio", { name: "Deux jours" }).check();
  await mentor.getByRole("checkbox", { name: "Pas encore décidé" }).uncheck();
  await mentor.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(mentor.getByRole("heading", { level: 1 })).toHaveText("Ce qui est resté ouvert");
  await expect(mentor.getByRole("heading", { name: "Annulations" })).toHaveCount(0);
}

async function readReflections(mentor: Page, mentee: Page, pairId: string) {
  await mentor.getByRole("link", { name: "Continuer : Vos réflexions" }).click();
  await expect(mentor.getByText("Leading a hospital")).toHaveAttribute("lang", /^en/);
  await expect(mentor.getByText("A rest, to be honest")).toHaveCount(0);
  await expect(mentor.getByText("Vous n’avez rien partagé pour l’instant.")).toBeVisible();

  await mentee.goto(`/en/pairs/${pairId}/next-meeting`);
  await mentee.getByRole("button", { name: "Join the meeting" }).click();
  await expect(mentee.getByRole("heading", { level: 1 })).toHaveText("What was left open");
  await mentee.goto(`/en/pairs/${pairId}/next-meeting/reflections`);
  await expect(mentee.getByText("Leading a hospital")).toBeVisible();
  await expect(mentee.getByText("A rest, to be honest")).toHaveCount(0);
}

async function answerSuggestions(mentor: Page, mentee: Page) {
  await mentor.getByRole("link", { name: "Continuer : À régler" }).click();
  await expect(mentor.getByText("An afterthought")).toHaveCount(0);
  await suggestion(mentor, "Never in July").getByRole("button", { name: "Décliner" }).click();
  await expect(mentor.getByText("Never in July")).toHaveCount(0);

  const taken = suggestion(mentor, "Thursdays suit me");
  await taken.getByRole("button", { name: "Reprendre dans le texte" }).click();
  await expect(mentor.getByText(/Les mots sont dans le texte/)).toBeVisible();
  await expect(mentor.locator("#text")).toHaveValue("Jamais le vendredi\n\nThursdays suit me");

  await mentee.goto(mentee.url().replace("next-meeting/reflections", "agreement/schedule"));
  await mentee.getByText("Past suggestions (3)").click();
  await expect(suggestion(mentee, "Thursdays suit me").getByText(/took it into/)).toBeVisible();
  await expect(suggestion(mentee, "Never in July").getByText(/keep the text as it/)).toBeVisible();
}

async function part(mentor: Page) {
  await mentor.goto(mentor.url().replace(/agreement.*/, "next-meeting/settle"));
  await expect(mentor.getByText("Aucune suggestion n’attend de réponse.")).toBeVisible();
  await mentor.getByRole("link", { name: "Fixer la prochaine date" }).click();
  await mentor.getByLabel("Date", { exact: true }).fill(inDays(31));
  await mentor.getByLabel("Heure", { exact: true }).fill("09:00");
  await mentor.getByRole("button", { name: "Fixer la date" }).click();
  await expect(mentor.getByText("La date est fixée.")).toBeVisible();

  await mentor.goto(mentor.url().replace(/date.*/, "next-meeting/settle"));
  await expect(mentor.getByText(/^Prochaine rencontre\u00a0: /)).toBeVisible();
  await mentor.getByRole("button", { name: "Notre rencontre a eu lieu" }).click();
  await mentor.waitForURL("**/space");
  await expect(mentor.getByText("9 h").first()).toBeVisible();
  await expect(mentor.getByText("3 sujets restés ouverts y reviennent")).toBeVisible();
  await expect(mentor.locator("a[href$='/date?meeting=3']")).toHaveCount(1);
}

function suggestion(page: Page, words: string) {
  return page.getByRole("listitem").filter({ hasText: words });
}

function inDays(days: number) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
