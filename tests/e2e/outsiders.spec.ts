import { deskPages, recordPages } from "@/tests/support/desk-pages";
import { expect, test } from "@/tests/support/e2e";
import { newPair } from "@/tests/support/new-pair";
import { pairPages } from "@/tests/support/pair-pages";

test("the pages of a pair do not exist for anybody else, and are closed to its coordinator", async ({
  pair,
  coordination,
  openAs,
}) => {
  test.setTimeout(120_000);
  const other = await newPair();
  const outsider = await openAs(pair.mentor, "/space");
  const coordinator = await openAs(coordination, `/programs/${pair.programId}`);

  const answers = [];
  for (const page of pairPages) {
    const foreign = await outsider.request.get(`/fr/pairs/${other.id}/${page}`);
    const closed = await coordinator.request.get(`/fr/pairs/${other.id}/${page}`);
    answers.push(`${page} ${foreign.status()} ${closed.status()}`);
  }

  expect(answers).toEqual(pairPages.map((page) => `${page} 404 403`));
});

test("the desk is nobody's but its coordinators'", async ({ pair, openAs }) => {
  const mentor = await openAs(pair.mentor, "/space");

  for (const place of [
    ...deskPages,
    ...recordPages(pair),
    "/overview/stages",
    "/import/template/fr",
    "/export/file",
  ]) {
    const answer = await mentor.request.get(`/fr/programs/${pair.programId}${place}`);
    expect(answer.status(), place).toBe(404);
  }
});

test("an address that leads nowhere says so in the reader's language, with a way on", async ({
  page,
}) => {
  for (const [address, title] of [
    ["/fr/nulle-part", "Cette page n’existe pas"],
    ["/en/nowhere", "This page does not exist"],
    ["/fr/pairs/%27%20or%201=1/agreement", "Ouvrez d’abord une session"],
  ] as const) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(address.includes("pairs") ? 401 : 404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  }
});

test("a link within Tandem that is refused says why, as its address does when it is opened afresh", async ({
  page,
}) => {
  const refused: number[] = [];
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "document") refused.push(answer.status());
  });
  for (const [address, title] of [
    ["/fr/nulle-part", "Cette page n’existe pas"],
    ["/fr/space", "Ouvrez d’abord une session"],
  ] as const) {
    await page.goto("/fr/accessibility");
    await page.evaluate((href) => {
      const link = Object.assign(document.createElement("a"), { href, textContent: "→" });
      document.querySelector("main")?.prepend(link);
    }, address);
    await page.getByRole("link", { name: "→" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page).toHaveURL(address);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Accessibilité");
  }
  expect(refused.filter((status) => status >= 400)).toEqual([404, 401]);
});
