import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { letterTo } from "@/tests/support/mailbox";
import type { SeatedPair } from "@/tests/support/new-pair";
import { asOwner } from "@/tests/support/stack";

for (const javaScriptEnabled of [true, false]) {
  test(`a coordinator notes, reminds after reading and pauses, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    test.setTimeout(120_000);
    await liveWhereItIsDay(pair);
    const path = `/programs/${pair.programId}/pairs/${pair.id}`;
    const page = await openAs(coordination, path, { javaScriptEnabled });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      `${pair.mentor.name} et ${pair.mentee.name}`,
    );

    await page.getByLabel("Nouvelle note").fill("Préfère le téléphone.");
    await page.getByRole("button", { name: "Garder cette note" }).click();
    await expect(page.getByText("Votre note est gardée.")).toBeVisible();
    await expect(page.getByLabel("Nouvelle note")).toHaveValue("");
    await page.getByRole("link", { name: "Changer ou supprimer cette note" }).click();
    await page.getByLabel("Votre note").fill("Préfère le courriel.");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByText("Préfère le courriel.")).toBeVisible();

    const since = new Date();
    await page.getByRole("link", { name: "Préparer un rappel" }).click();
    const told = `Your first meeting with ${pair.mentor.name} has no date yet.`;
    await expect(page.getByText(told)).toBeVisible();
    await page.getByRole("button", { name: "Envoyer le rappel à cette dyade" }).click();
    await expect(page.getByText(/Un rappel est parti aujourd’hui/)).toBeVisible();
    const letter = await letterTo(pair.mentee.email, since, /has no date yet/);
    expect(letter.text.replace(/\s+/g, " ")).toContain(told);
    expect(letter.text).not.toContain("Préfère");
    await letterTo(pair.mentor.email, since, /n’a pas encore de date/);

    await page.goto(`/fr${path}/pause`);
    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel("Jour de la reprise").fill(inAMonth);
    await page.getByRole("button", { name: "Mettre en pause" }).click();
    await expect(page.getByText(/^La relation est en pause\. Elle reprend le /)).toBeVisible();
  });
}

test("what a coordinator ends reads the same to both, and its notes are read by neither", async ({
  pair,
  coordination,
  openAs,
}) => {
  test.setTimeout(120_000);
  const path = `/programs/${pair.programId}/pairs/${pair.id}`;
  const page = await openAs(coordination, path);
  await page.getByLabel("Nouvelle note").fill("Un mot-canari");
  await page.getByRole("button", { name: "Garder cette note" }).click();
  await expect(page.getByText("Votre note est gardée.")).toBeVisible();
  await page.getByRole("link", { name: "Mettre fin à la relation…" }).click();
  await expect(page.getByText("Personne n’a demandé cette fin")).toBeVisible();
  await page.getByRole("button", { name: "Mettre fin à la relation" }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByText("Fin de la relation", { exact: true })).toBeVisible();

  for (const person of [pair.mentor, pair.mentee]) {
    const theirs = await openAs(person, `/pairs/${pair.id}/coordination-view`);
    await expect(timelineOf(theirs)).toContainText(/Fin de la relation|Relationship ended/);
    for (const address of ["coordination-view", "after", "export", "export/file"]) {
      const answer = await theirs.request.get(`/${person.locale}/pairs/${pair.id}/${address}`);
      expect(await answer.text()).not.toContain("mot-canari");
    }
    expect((await theirs.request.get(`/fr${path}`)).status()).toBe(404);
  }
});

function timelineOf(page: Page) {
  return page.getByRole("region", { name: /Ce qui s’est passé|What has happened/ });
}

/** Letters like these go between eight and eight, by their readers' clocks. */
async function liveWhereItIsDay({ mentor, mentee }: SeatedPair) {
  const ahead = 12 - new Date().getUTCHours();
  const zone = `Etc/GMT${ahead > 0 ? `-${ahead}` : `+${-ahead}`}`;
  await asOwner((client) =>
    client.query("update people set time_zone = $1 where id = any($2)", [
      zone,
      [mentor.id, mentee.id],
    ]),
  );
}
