import { codeIn } from "@/tests/support/code-letter";
import { expect, signIn, test } from "@/tests/support/e2e";
import { letters, letterTo } from "@/tests/support/mailbox";
import { newPair } from "@/tests/support/new-pair";

test("a code from the letter opens a session, and one cannot be spent twice", async ({
  page,
  pair,
  browser,
}) => {
  const since = new Date();
  await page.goto("/");
  await expect(page).toHaveURL(/\/fr$/);
  await page.goto(`/fr/sign-in?email=${pair.mentor.email}`);
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  const letter = await letterTo(pair.mentor.email, since);
  expect(letter.subject).not.toMatch(codeIn(letter.text));

  await page.getByLabel("Code reçu par courriel").fill("zzz zzz");
  await page.getByRole("button", { name: "Ouvrir ma session" }).click();
  await expect(page.getByText("Ce n’est pas le bon code").first()).toBeVisible();

  // The same browser once more, as it stood before the code was spent.
  const storageState = await page.context().storageState();
  await page.getByLabel("Code reçu par courriel").fill(codeIn(letter.text).toLowerCase());
  await page.getByRole("button", { name: "Ouvrir ma session" }).click();
  await expect(page).toHaveURL(/\/fr\/space$/);

  const again = await (await browser.newContext({ storageState })).newPage();
  await again.goto("/fr/sign-in/code");
  await again.getByLabel("Code reçu par courriel").fill(codeIn(letter.text));
  await again.getByRole("button", { name: "Ouvrir ma session" }).click();
  await expect(again.getByText("Ce code n’est plus valable").first()).toBeVisible();
  expect((await again.goto("/fr/space"))?.status()).toBe(401);
  await again.context().close();
});

test("a code is good only in the browser that asked for it", async ({ page, browser, pair }) => {
  const since = new Date();
  await page.goto(`/en/sign-in?email=${pair.mentee.email}`);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await letterTo(pair.mentee.email, since);

  const elsewhere = await (await browser.newContext({ locale: "en-CA" })).newPage();
  await elsewhere.goto("/en/sign-in/code");
  await expect(elsewhere.getByText("Ask for a code first")).toBeVisible();
  await elsewhere.context().close();
});

test("an unknown address is answered as a known one is, and gets no letter", async ({
  page,
  pair,
}) => {
  const answers = [];
  for (const email of ["nobody-here@example.org", pair.mentor.email]) {
    await page.goto(`/fr/sign-in?email=${email}`);
    await page.getByRole("button", { name: "Recevoir un code" }).click();
    await page.getByLabel("Code reçu par courriel").waitFor();
    answers.push((await page.getByRole("main").textContent())?.replace(email, "…"));
  }

  expect(answers[0]).toBe(answers[1]);
  expect((await letters()).filter(({ to }) => to === "nobody-here@example.org")).toEqual([]);
});

test("signed out, one is asked to sign in and led back to where one wanted to go", async ({
  page,
}) => {
  const { id, mentor } = await newPair();
  const answer = await page.goto(`/fr/pairs/${id}/agreement`);
  expect(answer?.status()).toBe(401);

  await signIn(page, mentor, `/pairs/${id}/agreement`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
