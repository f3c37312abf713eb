import type { Page } from "@playwright/test";
import { onDesk } from "@/tests/support/desk-pages";
import { expect, test } from "@/tests/support/e2e";
import { letters } from "@/tests/support/mailbox";
import type { SeatedPair } from "@/tests/support/new-pair";
import { bytesOf } from "@/tests/support/page-bytes";
import { asPerson } from "@/tests/support/stack";
import { writePair } from "@/tests/support/write-pair";

const question = "Ce jumelage vous convient-il?";

for (const javaScriptEnabled of [true, false]) {
  test(`a doubt is said in private and changed, and two are told to both, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    openAs,
  }) => {
    await meet(pair);
    const mentor = await openAs(pair.mentor, "/space", { javaScriptEnabled });
    await mentor.getByRole("link", { name: question }).click();
    await expect(mentor.getByText(`ni ${pair.mentee.name}, ni la coordination`)).toBeVisible();
    await say(mentor, null, "Enregistrer ma réponse");
    await expect(mentor.getByRole("radio").first()).toHaveAttribute("aria-invalid", "true");
    await say(mentor, "Il me convient", "Enregistrer ma réponse");
    await expect(mentor.getByText("C’est noté, pour vous seulement.")).toBeVisible();
    await expect(mentor.getByRole("heading", { name: "En parler d’abord" })).toHaveCount(0);

    await say(mentor, "J’ai des réserves", "Enregistrer ma réponse");
    await expect(mentor.getByRole("heading", { name: "En parler d’abord" })).toBeVisible();
    await say(mentor, null, "Retirer ma réponse");
    await expect(mentor.getByText("Votre réponse est retirée.")).toBeVisible();
    await expect(mentor.getByRole("radio", { checked: true })).toHaveCount(0);
    await say(mentor, "Il ne me convient pas", "Enregistrer ma réponse");
    await expect(mentor.getByRole("button", { name: "Retirer ma réponse" })).toBeVisible();

    const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/fit-check`, { javaScriptEnabled });
    await mentor.goto("/fr/space");
    await say(mentee, "I have reservations", "Save my answer");
    await expect(mentee.getByText("You each have doubts.")).toBeVisible();
    await expect(mentee.getByRole("radio")).toHaveCount(0);
    await expect(mentee.getByRole("link", { name: "Ask for help" })).toBeVisible();
    await expect(mentee.getByRole("link", { name: "See how to end it" })).toBeVisible();

    // An open page hears of it by itself; one without JavaScript at its next turn.
    if (!javaScriptEnabled) await mentor.reload();
    await expect(mentor.getByText("Vous avez des doutes de part et d’autre.")).toBeVisible();
    await mentor.getByRole("link", { name: "Voir par où commencer" }).click();
    await expect(mentor.getByText(/lisez ici les mêmes mots/)).toBeVisible();
    await mentor.getByRole("link", { name: "Ces mots sur une feuille à imprimer" }).click();
    await expect(mentor.getByRole("heading", { name: "English" })).toBeVisible();
  });
}

test("what one chooses while an answer is on its way stays chosen, and is not saved", async ({
  pair,
  openAs,
}) => {
  await meet(pair);
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/fit-check`);
  let letGo = () => {};
  const chosen = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await mentor.route("**/fit-check", async (route) => {
    await chosen;
    await route.fallback();
  });

  await say(mentor, "Il me convient", "Enregistrer ma réponse");
  await mentor.getByRole("radio", { name: "J’ai des réserves" }).check();
  letGo();
  await expect(mentor.getByRole("button", { name: "Retirer ma réponse" })).toBeVisible();
  await expect(mentor.getByRole("radio", { name: "J’ai des réserves" })).toBeChecked();
  await mentor.reload();
  await expect(mentor.getByRole("radio", { name: "Il me convient", exact: true })).toBeChecked();
});

test("on the day itself nobody is asked, and no step of a meeting ever does", async ({
  pair,
  openAs,
}) => {
  await meet(pair, "now()");
  const mentor = await openAs(pair.mentor, "/space");
  await expect(mentor.getByRole("link", { name: question })).toHaveCount(0);
  await mentor.goto(`/fr/pairs/${pair.id}/fit-check`);
  await expect(mentor.getByText("Ce regard se pose à partir du lendemain")).toBeVisible();
  await expect(mentor.getByRole("radio")).toHaveCount(0);

  for (const step of ["meeting", "meeting/welcome", "meeting/next", "next-meeting"]) {
    await mentor.goto(`/fr/pairs/${pair.id}/${step}`);
    await expect(mentor.getByRole("main").locator("a[href*=fit-check]")).toHaveCount(0);
  }
});

test("what one of the two answers changes no byte for the other, or for their coordinator", async ({
  pair,
  coordination,
  openAs,
}) => {
  test.setTimeout(240_000);
  await writePair(pair);
  await meet(pair);
  // Whoever is in a meeting is no longer so a minute or two later, in the middle of all this.
  await asPerson(pair.mentor.id, (client) =>
    client.query("update meeting_attendances set seen_at = now() - interval '1 day'"),
  );
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/fit-check`);
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/fit-check`);
  const desk = await openAs(coordination, onDesk(pair));
  const pages = ["space", "fit-check", "agreement", "agreement/history", "meeting", "next-meeting"]
    .concat(["reflection", "date", "help", "ending", "coordination-view"])
    .map((page) => (page === "space" ? "/en/space" : `/en/pairs/${pair.id}/${page}`));
  const seen = async () => ({
    ...(await bytesOf(mentee, pages)),
    desk: await lineOnDesk(desk, pair),
    letters: (await lettersTo(pair)).join(),
  });

  for (const answered of [null, "It suits me", "I have reservations"]) {
    if (answered) {
      await posted(mentee, () => say(mentee, answered, "Save my answer"));
    }
    const before = await seen();
    expect(await seen(), "the same twice, or nothing is shown here").toEqual(before);

    for (const answer of ["Il me convient", "J’ai des réserves", "Il ne me convient pas"]) {
      const wouldMatch = answered === "I have reservations" && answer !== "Il me convient";
      if (wouldMatch) continue;
      await posted(mentor, () => say(mentor, answer, "Enregistrer ma réponse"));
      expect(await seen(), `${answered}, and then the other: ${answer}`).toEqual(before);
    }
    await posted(mentor, () => say(mentor, null, "Retirer ma réponse"));
    expect(await seen(), `${answered}, and the other's taken back`).toEqual(before);
  }
});

/** Without an answer it only presses the button. */
async function say(page: Page, answer: string | null, button: string) {
  if (answer) await page.getByRole("radio", { name: answer, exact: true }).check();
  await page.getByRole("button", { name: button }).click();
}

/** Waits for the answer to what is sent, of which the page itself may say nothing new. */
async function posted(page: Page, send: () => Promise<void>) {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await send();
  expect((await answered).status()).toBe(200);
}

/** Two days ago, unless said otherwise. */
async function meet({ id, programId, mentor }: SeatedPair, when = "now() - interval '2 days'") {
  await asPerson(mentor.id, (client) =>
    client.query(`insert into meetings_held values ($1, $2, 1, ${when})`, [id, programId]),
  );
}

/** Their row, and what waits about them: the other pairs of the program come and go meanwhile. */
async function lineOnDesk(page: Page, { mentor }: SeatedPair) {
  await page.reload();
  const about = page.locator("tr, li").filter({ hasText: mentor.name });
  await expect(about).not.toHaveCount(0);

  return about.evaluateAll((parts) => parts.map(({ outerHTML }) => outerHTML));
}

async function lettersTo({ mentor, mentee }: SeatedPair) {
  const theirs = (await letters()).filter(({ to }) => [mentor.email, mentee.email].includes(to));
  return theirs.map(({ subject }) => subject);
}
