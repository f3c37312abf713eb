import { revisionsOf, schedule } from "@/tests/support/clause-page";
import { whileCut } from "@/tests/support/cuts";
import { expect, test } from "@/tests/support/e2e";

const soon = { timeout: 2_000 };

test("two clauses are written at once, and each is on both screens", async ({ pair, openAs }) => {
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/agreement/schedule`);
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/agreement/cancellations`);
  await Promise.all([
    schedule(mentor).text.pressSequentially("Le mardi soir"),
    mentee.getByRole("checkbox", { name: "A text message" }).check(),
  ]);
  await schedule(mentor).isSaved();
  await expect(mentee.getByText("Saved", { exact: true })).toBeVisible();

  for (const [page, phrase] of [
    [mentor, "Par texto"],
    [mentee, "by text message"],
  ] as const) {
    await page.goto(page.url().replace(/\/[^/]+$/, ""));
    await expect(page.getByText("Le mardi soir")).toHaveAttribute("lang", /^fr/);
    await expect(page.getByRole("main").getByText(new RegExp(phrase, "i"))).toBeVisible();
  }
});

test("two fields of one clause are written at once; each comes to the other, and the caret stays", async ({
  pair,
  openAs,
}) => {
  const path = `/pairs/${pair.id}/agreement/schedule`;
  const [mentor, mentee] = [await openAs(pair.mentor, path), await openAs(pair.mentee, path)];
  const [hers, his] = [schedule(mentor), schedule(mentee)];

  await hers.text.pressSequentially("Le mardi, ");
  await mentee.getByRole("radio", { name: "Once a month" }).check();
  await expect(mentor.getByRole("radio", { name: "Une fois par mois" })).toBeChecked(soon);
  await expect(mentor.getByText(`Modifié par ${pair.mentee.name} à l’instant`)).toBeVisible();
  expect(await hers.caret()).toBe(10);

  await hers.text.pressSequentially("vers 19 h");
  await hers.isSaved();
  await expect(his.text).toHaveValue("Le mardi, vers 19 h", soon);
  await expect(his.text).toHaveAttribute("lang", /^fr/);
  const last = (await revisionsOf(pair)).at(-1);
  expect(last).toMatchObject({
    text: "Le mardi, vers 19 h",
    choices: { frequency: ["monthly"] },
  });
});

test("of one text that both write, both are shown; an edit of the two is kept", async ({
  pair,
  openAs,
}) => {
  const path = `/pairs/${pair.id}/agreement/schedule`;
  const [mentor, mentee] = [await openAs(pair.mentor, path), await openAs(pair.mentee, path)];
  const [hers, his] = [schedule(mentor), schedule(mentee)];

  await whileCut(mentor, async () => {
    await hers.text.pressSequentially("Le mardi");
    await his.text.pressSequentially("Never on a Friday");
    await his.isSaved();
  });
  const both = mentor.getByRole("region", { name: "Deux textes, un choix" });
  await expect(both.getByText("Never on a Friday")).toBeVisible({ timeout: 30_000 });
  await expect(both.getByText("Never on a Friday")).toHaveAttribute("lang", /^en/);
  await expect(both.getByText("Le mardi")).toBeVisible();
  expect(await hers.caret()).toBe(8);

  await hers.text.pressSequentially(", jamais le vendredi");
  await hers.keep.click();
  await hers.isSaved();
  await expect(his.text).toHaveValue("Le mardi, jamais le vendredi", soon);
  expect((await revisionsOf(pair)).map(({ text }) => text)).toEqual([
    "Never on a Friday",
    "Le mardi, jamais le vendredi",
  ]);
});

test("the other's text can be taken, and nothing of it is saved anew", async ({ pair, openAs }) => {
  const path = `/pairs/${pair.id}/agreement/schedule`;
  const [mentor, mentee] = [await openAs(pair.mentor, path), await openAs(pair.mentee, path)];

  await whileCut(mentor, async () => {
    await schedule(mentor).text.pressSequentially("Le mardi");
    await schedule(mentee).text.pressSequentially("Never on a Friday");
    await schedule(mentee).isSaved();
  });
  await mentor.getByRole("button", { name: "Prendre l’autre texte" }).click({ timeout: 30_000 });
  await expect(schedule(mentor).text).toHaveValue("Never on a Friday");
  await schedule(mentor).isSaved();
  expect(await revisionsOf(pair)).toHaveLength(1);
});

test("without JavaScript two fields merge, one text asks for a choice, and wording is taken", async ({
  pair,
  openAs,
}) => {
  const path = `/pairs/${pair.id}/agreement/schedule`;
  const plain = { javaScriptEnabled: false };
  const mentor = await openAs(pair.mentor, path, plain);
  const mentee = await openAs(pair.mentee, path, plain);
  const save = (name: string) => ({ name, exact: true });

  await mentee.getByRole("radio", { name: "Once a month" }).check();
  await mentee.getByRole("button", save("Save")).click();
  await schedule(mentor).text.fill("Le mardi");
  await mentor.getByRole("button", save("Enregistrer")).click();
  await expect(mentor.getByRole("radio", { name: "Une fois par mois" })).toBeChecked();

  await schedule(mentee).text.fill("Never on a Friday");
  await mentee.getByRole("button", save("Save")).click();
  const both = mentee.getByRole("region", { name: "Two texts, one choice" });
  await expect(both.getByText("Le mardi")).toHaveAttribute("lang", /^fr/);
  await schedule(mentee).text.fill("Tuesdays, never on a Friday");
  await schedule(mentee).keep.click();
  await expect(mentee.getByText("Saved.")).toBeVisible();

  await mentee.getByText("A wording to begin with").click();
  await mentee.getByRole("button", { name: "Take this wording" }).click();
  await expect(schedule(mentee).text).toHaveValue(/^Tuesdays, never on a Friday\n\n\S/);
  expect(await revisionsOf(pair)).toHaveLength(4);
});
