import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import {
  makeReviewDue,
  putInForce,
  writeAgreement,
  writeClause,
} from "@/tests/support/write-agreement";

test("a yes is to the text that one has read, and a change makes the next version", async ({
  pair,
  openAs,
}) => {
  test.setTimeout(120_000);
  const here = `/pairs/${pair.id}/agreement`;
  await writeAgreement(pair, "Jamais le vendredi, sauf en juillet.");
  const mentor = await openAs(pair.mentor, here);
  const mentee = await openAs(pair.mentee, here);
  await mentee.getByRole("link", { name: "Read through and confirm" }).click();

  // The mentor changes a clause while the mentee reads: the box is empty again, and says why.
  const box = mentee.getByRole("checkbox", { name: /I have read this version/ });
  await box.check();
  await writeClause(pair, pair.mentor, "schedule", {
    revision: 2,
    text: "Jamais le lundi, sauf en juillet.",
    answers: { frequency: ["six-weeks"] },
  });
  await expect(
    mentee.getByText("The text has just changed while you were reading it"),
  ).toBeVisible();
  await expect(box).not.toBeChecked();
  const changes = mentee.getByRole("region", { name: "What changed while you were reading" });
  await expect(changes.getByRole("deletion")).toHaveText([/We meet once a month\.$/, /vendredi$/]);
  await expect(changes.getByRole("insertion")).toHaveText([/We meet every six weeks\.$/, /lundi$/]);

  await box.check();
  await mentee.getByRole("button", { name: "Confirm the agreement" }).dblclick();
  await expect(mentee.getByText(/You have said yes\./)).toBeVisible();
  await mentor.getByRole("link", { name: "Relire et confirmer" }).click();
  await confirm(mentor);
  await expect(mentor.getByText("L’entente est en vigueur")).toBeVisible();

  // A change begins version 2, and version 1 stays in force beside it.
  await writeClause(pair, pair.mentee, "cancellations", { revision: 2, text: "Call me." });
  await expect(mentor.getByText(/^La version 1, en vigueur depuis/)).toBeVisible();
  const card = mentor.getByRole("region", { name: "Annulations" });
  await card.getByText("Voir ce qui a changé").click();
  await expect(card.getByRole("insertion")).toHaveText([/Call me\.$/]);
  await mentor.goto(`/fr${here}/confirm`);
  await expect(mentor.getByText(/^Votre dernier oui portait sur la version 1\./)).toBeVisible();
  await confirm(mentor);
  await expect(mentor.getByText(/^Vous avez dit oui\./)).toBeVisible();
  await mentee.goto(`/en${here}/confirm`);
  await mentee.getByRole("checkbox").check();
  await mentee.getByRole("button", { name: "Confirm the agreement" }).click();
  await expect(mentee.getByText("The agreement is in force")).toBeVisible();

  await mentee.getByRole("link", { name: "See the versions of the agreement" }).click();
  const second = mentee.getByRole("region", { name: "Version 2" });
  await expect(second.getByText(/^In force since/)).toBeVisible();
  const first = mentee.getByRole("region", { name: "Version 1" });
  await expect(first.getByText(/another version replaced it on/)).toBeVisible();
  await expect(first.getByText(/having read it in French\.$/)).toBeVisible();
  await expect(first.getByText(/having read it in English\.$/)).toBeVisible();
  await mentee.getByRole("link", { name: "Read version 2" }).click();
  await expect(mentee.getByRole("insertion")).toHaveText([/Call me\.$/]);
  expect((await mentee.request.get(`/en${here}/history/3`)).status()).toBe(404);
});

test("without JavaScript a yes that comes too late is refused, with what has changed", async ({
  pair,
  openAs,
}) => {
  const here = `/pairs/${pair.id}/agreement`;
  await writeAgreement(pair, "Jamais le vendredi.");
  const mentee = await openAs(pair.mentee, here, { javaScriptEnabled: false });
  await mentee.getByRole("link", { name: "Read through and confirm" }).click();
  await writeClause(pair, pair.mentor, "schedule", { revision: 2, text: "Jamais le lundi." });

  await confirm(mentee);
  await expect(mentee.getByText(/^Your yes was not recorded/)).toBeVisible();
  await expect(mentee.getByRole("deletion")).toHaveText([/vendredi$/]);
  await expect(mentee.getByRole("insertion")).toHaveText([/lundi$/]);
  await expect(mentee.getByRole("checkbox")).not.toBeChecked();

  // A second tab, and the way back, say yes to nothing else and to nothing twice.
  await confirm(mentee);
  await expect(mentee.getByText(/You have said yes\./)).toBeVisible();
  await mentee.goBack();
  await expect(mentee.getByRole("link", { name: "Back to the agreement" })).toBeVisible();
  await mentee.goto(`/en${here}/history`);
  await expect(mentee.getByRole("heading", { level: 2 })).toHaveText(["Version 1"]);
});

for (const javaScriptEnabled of [true, false]) {
  test(`both find the agreement still good, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    openAs,
  }) => {
    const here = `/pairs/${pair.id}/agreement`;
    await writeAgreement(pair);
    await putInForce(pair);
    const mentor = await openAs(pair.mentor, `${here}/review`, { javaScriptEnabled });
    await expect(mentor.getByText(/^Prochain bilan de l’entente/)).toBeVisible();
    await mentor.getByLabel("Jour du prochain bilan").fill("2020-01-01");
    await mentor.getByRole("button", { name: "Fixer ce jour" }).click();
    await expect(mentor.getByText(/^Ce jour est déjà passé/)).toBeVisible();

    await makeReviewDue(pair);
    await mentor.goto(`/fr${here}`);
    await mentor.getByRole("button", { name: "Elle convient toujours" }).click();
    await expect(
      mentor.getByText(/^Vous avez répondu .+\s: elle convient toujours\.$/),
    ).toBeVisible();

    const mentee = await openAs(pair.mentee, "/space", { javaScriptEnabled });
    await mentee.getByRole("link", { name: "Review the agreement" }).click();
    await expect(mentee.getByText(/answered that it is still good\.$/)).toBeVisible();
    await mentee.getByRole("button", { name: "It is still good" }).click();
    await expect(mentee.getByText(/^Next review of the agreement: /)).toBeVisible();

    await mentee.getByLabel("Day of the next review").fill("2199-12-31");
    await mentee.getByRole("button", { name: "Set this day" }).click();
    await expect(mentee.getByText(/December\s31, 2199$/)).toBeVisible();
    await mentor.goto(`/fr${here}`);
    await expect(mentor.getByText(/a choisi ce jour\.$/)).toBeVisible();
  });
}

async function confirm(page: Page) {
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /Confirmer l’entente|Confirm the agreement/ }).click();
}
