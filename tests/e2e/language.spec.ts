import { whileCut } from "@/tests/support/cuts";
import { expect, signIn, test } from "@/tests/support/e2e";

test("switching language in the middle of a form keeps the page and what was typed", async ({
  pair,
  openAs,
}) => {
  const page = await openAs(pair.mentor, `/pairs/${pair.id}/agreement/schedule`);
  await page.getByRole("radio", { name: "Une fois par mois" }).check();
  const text = page.getByRole("textbox", { name: /notre calendrier/ });
  await text.fill("Le mardi, à l’aube");

  await page.getByRole("link", { name: "English" }).click();

  await expect(page).toHaveURL(`/en/pairs/${pair.id}/agreement/schedule`);
  await expect(page.getByRole("heading", { level: 1, name: "Schedule" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("radio", { name: "Once a month" })).toBeChecked();
  await expect(page.getByRole("textbox", { name: /our schedule/ })).toHaveValue(
    "Le mardi, à l’aube",
  );

  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("what the other saved meanwhile is not replaced unread in the other language", async ({
  pair,
  openAs,
}) => {
  const path = `/pairs/${pair.id}/agreement/schedule`;
  const mentor = await openAs(pair.mentor, path);
  const mentee = await openAs(pair.mentee, path);

  await whileCut(mentor, async () => {
    await mentor.getByRole("textbox", { name: /notre calendrier/ }).fill("Le mardi, à l’aube");
    await mentee.getByRole("textbox", { name: /our schedule/ }).fill("Never on a Friday");
    await mentee.getByRole("button", { name: "Save", exact: true }).click();
    await expect(mentee.getByText("Saved", { exact: true })).toBeVisible();
    await mentor.getByRole("link", { name: "English" }).click();
    await expect(mentor).toHaveURL(`/en${path}`);
  });

  const both = mentor.getByRole("region", { name: "Two texts" });
  await expect(both.getByText("Never on a Friday")).toBeVisible();
  await expect(both.getByText("Le mardi, à l’aube")).toBeVisible();
});

test("the choice stays with the person, on another device too", async ({
  pair,
  openAs,
  browser,
}) => {
  const page = await openAs(pair.mentor, "/space", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en/space");

  const elsewhere = await (await browser.newContext({ locale: "fr-CA" })).newPage();
  await elsewhere.goto(`/fr/sign-in?email=${pair.mentor.email}`);
  await signIn(elsewhere, { ...pair.mentor, locale: "en" });
  await expect(
    elsewhere.getByRole("heading", { level: 1, name: "My mentoring space" }),
  ).toBeVisible();
  await elsewhere.context().close();
});

test("a first visit is answered in the browser's language, and in French when it has none of ours", async ({
  browser,
}) => {
  for (const [locale, page] of [
    ["en-CA", "/en"],
    ["fr-CA", "/fr"],
    ["de-DE", "/fr"],
  ]) {
    const visitor = await (await browser.newContext({ locale })).newPage();
    await visitor.goto("/");
    await expect(visitor).toHaveURL(new RegExp(`${page}$`));
    await visitor.context().close();
  }
});
