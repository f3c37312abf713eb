import type { Page } from "@playwright/test";
import { codeApp } from "@/tests/support/code-app";
import { expect, signIn, test } from "@/tests/support/e2e";
import { lookHere } from "@/tests/support/look";
import { letterTo } from "@/tests/support/mailbox";
import { newCoordinator } from "@/tests/support/new-pair";
import { startSecondInstance } from "@/tests/support/second-instance";
import { ageSessions, asPerson, openSession, sealed } from "@/tests/support/stack";

/** Sets up an app on the page that asks for it, and gives what it then shows. */
async function setUpApp(page: Page) {
  await page.getByRole("button", { name: "Ajouter une application" }).click();
  await page.waitForURL(/\/second-factor\/new/);
  const app = codeApp((await page.locator("p.font-mono").textContent()) ?? "");
  await page.getByLabel("Code que montre l’application").fill(app());
  await page.getByRole("button", { name: "Terminer" }).click();
  await page.waitForURL(/\/account\/second-factor(\?|$)/);
  return app;
}

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;

  test(`where it is required, the desk is reached by setting up a second factor, ${how}`, async ({
    pair,
    coordination,
    browser,
  }) => {
    const strict = await startSecondInstance({ TANDEM_SECOND_FACTOR: "required" });
    const context = await browser.newContext({ baseURL: strict.origin, javaScriptEnabled });
    const value = await openSession(coordination.id);
    await context.addCookies([{ name: "tandem-session", value, url: strict.origin }]);
    const page = await context.newPage();
    const desk = `/fr/programs/${pair.programId}/pairs`;

    const since = new Date();
    await page.goto(desk);
    await expect(page).toHaveURL(/\/fr\/account\/second-factor\?to=/);
    await expect(page.getByText("Les pages de la coordination demandent")).toBeVisible();
    expect((await page.goto(`/fr/pairs/${pair.id}/coordination-view`))?.url()).toContain(
      "/account/second-factor",
    );
    await page.goto(desk);
    const app = await setUpApp(page);
    await page.getByRole("link", { name: "Continuer vers la page demandée" }).click();
    await page.waitForURL(`**${desk}`);
    const letter = await letterTo(coordination.email, since, /second facteur a été ajouté/);
    expect(letter.subject).toBe("Votre second facteur a changé dans Tandem");

    // On another device a code from a letter is not enough any more.
    const other = await browser.newContext({ baseURL: strict.origin, javaScriptEnabled });
    const again = await other.newPage();
    await signIn(again, coordination, `/programs/${pair.programId}/pairs`, /second-factor\?to=/);
    for (const path of ["/fr/space", "/fr/account", desk]) {
      expect((await again.goto(path))?.url()).toContain("/fr/second-factor");
    }
    expect((await again.request.get("/api/live")).status()).toBe(401);
    await again.getByLabel("Code de votre application").fill("000000");
    await again.getByRole("button", { name: "Entrer" }).click();
    await expect(again.getByText("Ce code n’est pas le bon")).toBeVisible();
    // The next half minute's, since this one's was taken in setting up.
    await again.getByLabel("Code de votre application").fill(app(1));
    await again.getByRole("button", { name: "Entrer" }).click();
    await again.waitForURL(`**${desk}`);

    await context.close();
    await other.close();
    await strict.stop();
  });

  test(`anybody may have one, and come in by a code on paper, once, ${how}`, async ({
    pair,
    openAs,
  }) => {
    const page = await openAs(pair.mentor, "/account/second-factor", { javaScriptEnabled });
    const app = await setUpApp(page);
    await page.getByRole("button", { name: "Créer mes codes de secours" }).click();
    const codes = page.getByRole("list", { name: "Codes de secours" }).getByRole("listitem");
    await expect(codes).toHaveCount(10);
    const [paper = ""] = await codes.allTextContents();
    await page.goto("/fr/account/second-factor");
    await expect(codes).toHaveCount(0);
    await expect(page.getByText("Il vous reste 10 codes de secours.")).toBeVisible();

    const there = await openAs(pair.mentor, "/space", { javaScriptEnabled });
    await expect(there).toHaveURL(/\/fr\/second-factor\?to=%2Fspace$/);
    await there.getByLabel("Code de votre application").fill(paper.toLowerCase());
    await there.getByRole("button", { name: "Entrer" }).click();
    await there.waitForURL("**/fr/space");
    const elsewhere = await openAs(pair.mentor, "/space", { javaScriptEnabled });
    await elsewhere.getByLabel("Code de votre application").fill(paper);
    await elsewhere.getByRole("button", { name: "Entrer" }).click();
    await expect(elsewhere.getByText("Ce code n’est pas le bon")).toBeVisible();

    // What asks for a proof of minutes ago asks for the second factor, and sends no letter.
    await ageSessions(pair.mentor.id, "16 minutes");
    await page.goto("/fr/account/second-factor");
    await page.getByRole("button", { name: "Retirer mon second facteur" }).click();
    await expect(page.getByText("Il reste à prouver que c’est bien vous")).toBeVisible();
    await page.getByLabel("Code de votre application").fill(app(1));
    await page.getByRole("button", { name: "Retirer mon second facteur" }).click();
    await expect(page.getByText("Votre second facteur est retiré.")).toBeVisible();
    await there.goto("/fr/space");
    await expect(there).toHaveURL(/\/fr\/space$/);
  });
}

test("a colleague takes a lost second factor off, and its owner is told", async ({
  pair,
  coordination,
  openAs,
}) => {
  const lost = await newCoordinator(pair.programId);
  const secret = sealed("authenticators.secret", { personId: lost.id }, "GEZDGNBVGY3TQOJQ");
  await asPerson(lost.id, (client) =>
    client.query("insert into authenticators values ($1, $2, now(), 0)", [lost.id, secret]),
  );
  const since = new Date();
  const page = await openAs(
    coordination,
    `/programs/${pair.programId}/settings/coordinators/${lost.id}`,
  );
  await ageSessions(coordination.id, "16 minutes");
  await lookHere(page, "fr");
  await page.getByRole("button", { name: "Retirer le second facteur" }).click();
  await expect(page.getByText("Il reste à prouver que c’est bien vous")).toBeVisible();
  await asPerson(coordination.id, (client) =>
    client.query("update sessions set proved_at = now()"),
  );
  await page.getByRole("button", { name: "Retirer le second facteur" }).click();
  await expect(page.getByText("Le second facteur est retiré")).toBeVisible();
  await letterTo(lost.email, since, /a été retiré .* par une autre personne de la coordination/s);
});

test("the pages of a second factor are open to everybody", async ({ pair, openAs }) => {
  const page = await openAs(pair.mentor, "/account/second-factor");
  await lookHere(page, "fr");
  await page.getByRole("button", { name: "Ajouter une application" }).click();
  await page.waitForURL(/\/new/);
  await lookHere(page, "fr");
  const app = codeApp((await page.locator("p.font-mono").textContent()) ?? "");
  await page.getByLabel("Code que montre l’application").fill(app());
  await page.getByRole("button", { name: "Terminer" }).click();
  await page.waitForURL(/\/account\/second-factor$/);
  await page.getByRole("button", { name: "Créer mes codes de secours" }).click();
  await expect(page.getByRole("list", { name: "Codes de secours" })).toBeVisible();
  await lookHere(page, "fr");

  const there = await openAs({ ...pair.mentor, locale: "en" }, "/space");
  await lookHere(there, "en");
});
