import type { Page } from "@playwright/test";
import { interestsIn, isStream, join, openApart, underWay } from "@/tests/support/at-meeting";
import { expect, test } from "@/tests/support/e2e";
import { newCoordinator, newPair, newProgram } from "@/tests/support/new-pair";

// What one does is on the other's screen at once, without their doing anything.
const soon = { timeout: 2_000 };

test("coming, moving on and a tick reach the other as they happen, and are said in their language", async ({
  pair,
  openAs,
}) => {
  const { name } = pair.mentor;
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/meeting`);
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/meeting`);
  await join(mentor);
  await expect(mentee.getByText(`${name} is here, on step 1: Welcome.`)).toBeVisible(soon);
  await join(mentee);
  await expect(mentee.getByText(`${name} is here, on the same step as you.`)).toBeVisible();
  await expect(mentor.getByText(`${pair.mentee.name} est ici, à la même étape`)).toBeVisible(soon);

  await mentor.getByRole("link", { name: /^Continuer/ }).click();
  await expect(mentee.getByText(`${name} is here, on step 2`)).toBeVisible(soon);
  await mentee.getByRole("link", { name: `Join ${name} on that step` }).click();
  const talked = interestsIn(mentee);
  await expect(talked).toHaveAttribute("aria-pressed", "false");

  await interestsIn(mentor).click();
  await expect(talked).toHaveAttribute("aria-pressed", "true", soon);
  await expect(saying(mentee, `${name} noted something about a prompt.`)).toBeAttached();
  // Of one's own doings nothing is said.
  await expect(saying(mentor, pair.mentor.name)).toHaveCount(0);
});

test("the other's words arrive while one writes, and leave the focus and the caret where they are", async ({
  pair,
  openAs,
}) => {
  const reading = await openAs(pair.mentor, `/pairs/${pair.id}/agreement`);
  const writing = await openAs(pair.mentor, `/pairs/${pair.id}/agreement/schedule`);
  const text = writing.getByRole("textbox", { name: /^(?!.*suggestion)/i }).first();
  await text.fill("Jamais le vendredi");
  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 9));

  const other = await openAs(pair.mentee, `/pairs/${pair.id}/agreement/working-together`);
  const refreshed = writing.waitForResponse(
    (response) => "rsc" in response.request().headers() && response.url().includes("/schedule"),
  );
  await other.getByRole("radio", { name: "By video" }).check();
  await expect(reading.getByText("Nous nous rencontrons par vidéo.")).toBeVisible({
    timeout: 4_000,
  });
  await refreshed;
  await expect(
    saying(writing, `${pair.mentee.name} a changé le texte de l’entente.`),
  ).toBeAttached();

  await expect(text).toBeFocused();
  await expect(text).toHaveValue("Jamais le vendredi");
  expect(
    await text.evaluate(({ selectionStart, selectionEnd }: HTMLTextAreaElement) => [
      selectionStart,
      selectionEnd,
    ]),
  ).toEqual([3, 9]);
});

test("two tabs of one browser share one stream, and both hear", async ({ pair, openAs }) => {
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/meeting`);
  await join(mentor);
  await mentor.getByRole("link", { name: /^Continuer/ }).click();
  // A reload at once would be of the step before.
  await mentor.waitForURL("**/rapport");
  const context = mentor.context();
  const open = underWay(context, isStream);
  await mentor.reload();
  const second = await context.newPage();
  await second.goto(mentor.url());
  // A page that is closed says no more of its requests.
  const streams = () => [...open].filter((request) => !request.frame().page().isClosed()).length;
  await expect.poll(streams).toBe(1);

  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/meeting`);
  await join(mentee);
  await mentee.goto(mentee.url().replace(/\w+$/, "rapport"));
  await interestsIn(mentee).click();
  for (const tab of [mentor, second]) {
    await expect(interestsIn(tab)).toHaveAttribute("aria-pressed", "true", soon);
  }
  expect(streams()).toBe(1);

  // Whichever of the two had it: it passes to the other.
  await second.close();
  await interestsIn(mentee).click();
  await expect(interestsIn(mentor)).toHaveAttribute("aria-pressed", "false", soon);
  await expect.poll(streams).toBe(1);
});

test("signing out everywhere ends the stream of every device at once", async ({
  pair,
  openAs,
  browser,
}) => {
  const page = await openApart(browser, pair.mentee, `/pairs/${pair.id}/agreement`);
  await page.reload();
  const elsewhere = await openAs(pair.mentee, "/account");
  const ended = page.waitForEvent("requestfinished", { predicate: isStream, timeout: 15_000 });
  await elsewhere.getByRole("button", { name: "Sign out everywhere" }).click();
  await elsewhere.waitForURL(/\/en\/?(sign-in.*)?$/);
  const since = Date.now();
  await ended;

  expect(Date.now() - since).toBeLessThan(2_000);
  await expect(page.getByText("This page no longer updates by itself.")).toBeVisible();
  await page.context().close();
});

test("once the coordinator has ended the pair, an open page can only be read", async ({
  openAs,
}) => {
  // Alone in its program: of all that waits in the demonstration's, the desk shows the oldest.
  const pair = await newPair(await newProgram());
  const coordination = await newCoordinator(pair.programId);
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/ending/request`);
  await mentor.getByRole("button", { name: "Envoyer ma demande" }).click();
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/agreement`);
  const change = mentee.getByRole("link", { name: "Write the first clause" });
  await expect(change).toBeVisible();

  const desk = await openAs(coordination, `/programs/${pair.programId}`);
  await desk
    .getByRole("listitem")
    .filter({ hasText: pair.mentor.name })
    .getByRole("link", { name: /Voir la demande/ })
    .click();
  await desk.getByRole("button", { name: "Mettre fin à la relation" }).click();
  await expect(
    mentee.getByText(/This mentoring relationship has ended|has ended\./).first(),
  ).toBeVisible({ timeout: 4_000 });
  await expect(change).toHaveCount(0);
});

test("without JavaScript a link shows what is new", async ({ pair, openAs }) => {
  const options = { javaScriptEnabled: false };
  const [mentor, mentee] = [
    await openAs(pair.mentor, `/pairs/${pair.id}/meeting`, options),
    await openAs(pair.mentee, `/pairs/${pair.id}/meeting`, options),
  ];
  for (const page of [mentor, mentee]) {
    await join(page);
    await page.goto(page.url().replace(/\w+$/, "rapport"));
  }
  await interestsIn(mentor).click();
  await mentee.getByRole("link", { name: "Show what is new" }).click();

  await expect(interestsIn(mentee)).toHaveAttribute("aria-pressed", "true");
});

function saying(page: Page, words: string) {
  return page.getByRole("status").filter({ hasText: words });
}
