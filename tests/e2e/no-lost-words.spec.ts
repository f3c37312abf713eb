import { revisionsOf, schedule } from "@/tests/support/clause-page";
import { type Cut, cutNextRefresh, expectCut, whileCut } from "@/tests/support/cuts";
import { expect, test } from "@/tests/support/e2e";
import { startSecondInstance } from "@/tests/support/second-instance";

const soon = { timeout: 2_000 };

const cuts: ReadonlyArray<{ where: Cut; told: string }> = [
  { where: "before", told: "before the save has left" },
  { where: "after", told: "after it was kept and before anybody heard so" },
  { where: "within", told: "in the middle of the answer" },
];

for (const { where, told } of cuts) {
  test(`a network that is cut ${told} loses nothing and doubles nothing`, async ({
    pair,
    openAs,
  }) => {
    const path = `/pairs/${pair.id}/agreement/schedule`;
    const [mentor, mentee] = [await openAs(pair.mentor, path), await openAs(pair.mentee, path)];
    const [hers, his] = [schedule(mentor), schedule(mentee)];

    const count = await whileCut(
      mentor,
      async () => {
        await hers.text.pressSequentially("Le mardi soir");
        await expect(mentor.getByText(/nous essayons de nouveau/)).toBeVisible();
        await hers.text.pressSequentially(", vers 19 h");
        await mentee.getByRole("radio", { name: "Once a month" }).check();
        await his.isSaved();
      },
      where,
    );
    expect(count).toBeGreaterThan(0);
    await hers.isSaved();

    await expect(his.text).toHaveValue("Le mardi soir, vers 19 h", soon);
    await expect(mentor.getByRole("radio", { name: "Une fois par mois" })).toBeChecked();
    const rows = await revisionsOf(pair);
    const own = rows.filter(({ by }) => by === pair.mentor.id).map(({ text }) => text);
    expect(own).toEqual(["Le mardi soir", "Le mardi soir, vers 19 h"]);
    expect(rows.at(-1)).toMatchObject({ choices: { frequency: ["monthly"] } });
  });
}

test("a server that is killed and started again while both write keeps every word", async ({
  pair,
  openAs,
}) => {
  const server = await startSecondInstance();
  const path = `/pairs/${pair.id}/agreement`;
  const mentor = await openAs(pair.mentor, path);
  const mentee = await openAs(pair.mentee, path);
  const [hers, his] = [schedule(mentor), schedule(mentee)];
  try {
    await mentor.goto(`${server.origin}/fr${path}/schedule`);
    await mentee.goto(`${server.origin}/en${path}/schedule`);
    await hers.text.pressSequentially("Le mardi soir");
    await hers.isSaved();
    await expect(his.text).toHaveValue("Le mardi soir", soon);

    expectCut(mentor, mentee);
    await server.kill();
    await hers.text.pressSequentially(", vers 19 h");
    await mentee.getByRole("radio", { name: "Once a month" }).check();
    for (const [page, told] of [
      [mentor, /nous essayons de nouveau/],
      [mentee, /we keep trying/],
    ] as const) {
      await expect(page.getByText(told)).toBeVisible();
    }
    await server.restart();
    await Promise.all([hers.isSaved(), his.isSaved()]);

    await expect(his.text).toHaveValue("Le mardi soir, vers 19 h");
    await expect(mentor.getByRole("radio", { name: "Une fois par mois" })).toBeChecked();
    const rows = await revisionsOf(pair);
    expect(rows.at(-1)).toMatchObject({
      text: "Le mardi soir, vers 19 h",
      choices: { frequency: ["monthly"] },
    });
    expect(rows).toHaveLength(3);
  } finally {
    await server.stop();
  }
});

test("two instances serve one agreement, with one of the two on each", async ({ pair, openAs }) => {
  const server = await startSecondInstance();
  const path = `/pairs/${pair.id}/agreement/schedule`;
  try {
    const [mentor, mentee] = [await openAs(pair.mentor, path), await openAs(pair.mentee, path)];
    await mentee.goto(`${server.origin}/en${path}`);
    expectCut(mentee);
    const [hers, his] = [schedule(mentor), schedule(mentee)];

    await hers.text.pressSequentially("Le mardi soir");
    await expect(his.text).toHaveValue("Le mardi soir", { timeout: 5_000 });
    await mentee.getByRole("radio", { name: "Once a month" }).check();
    await expect(mentor.getByRole("radio", { name: "Une fois par mois" })).toBeChecked(soon);
    await his.text.pressSequentially(" or Wednesday");
    await expect(hers.text).toHaveValue(/or Wednesday/, { timeout: 5_000 });
  } finally {
    await server.stop();
  }
});

test("a link that is followed at once takes no word along unsaved", async ({ pair, openAs }) => {
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/agreement/schedule`);
  await schedule(mentor).text.pressSequentially("Le mardi soir");
  await mentor.getByRole("link", { name: "Notre entente de travail" }).click();

  await expect(mentor.getByText("Le mardi soir")).toBeVisible();
  await mentor.getByRole("link", { name: /Modifier Calendrier/ }).click();
  await schedule(mentor).text.fill("Le jeudi soir");
  await mentor.goBack();
  await expect(mentor.getByText("Le jeudi soir")).toBeVisible();
});

test("words stay where they are when the session has ended meanwhile", async ({ pair, openAs }) => {
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/agreement/schedule`);
  expectCut(mentor);
  await mentor.context().clearCookies();
  await schedule(mentor).text.pressSequentially("Le mardi soir");

  await expect(mentor.getByText(/Votre session est terminée/)).toBeVisible();
  await expect(mentor.getByText("Pas encore enregistré")).toBeVisible();
  await expect(schedule(mentor).text).toHaveValue("Le mardi soir");
});

test("words come along to the newer build that the server has by now", async ({ pair, openAs }) => {
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/agreement/schedule`);
  await whileCut(
    mentor,
    async () => {
      await schedule(mentor).text.pressSequentially("Le mardi soir");
      await expect(mentor.getByText(/Tandem vient d’être mis à jour/)).toBeVisible();
    },
    "another build",
  );
  await mentor.getByRole("button", { name: "Recharger la page" }).click();

  await expect(mentor.getByText("C’est enregistré.")).toBeVisible();
  await expect(schedule(mentor).text).toHaveValue("Le mardi soir");
  expect((await revisionsOf(pair)).map(({ text }) => text)).toEqual(["Le mardi soir"]);
});

test("a page that is cut while it brings what is new comes back by itself, with what was typed", async ({
  pair,
  openAs,
}) => {
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/help`);
  const message = mentee.getByLabel("Your message");
  await message.pressSequentially("I hoped that we would");
  const { isCut } = await cutNextRefresh(mentee);
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/meeting`);
  await mentor.getByRole("button", { name: "Entrer dans la rencontre" }).click();
  await isCut;

  await expect(message).toHaveValue("I hoped that we would");
  await message.press("End");
  await message.pressSequentially(" talk more");
  await mentee.getByRole("button", { name: /Send/ }).click();
  await expect(mentee.getByRole("heading", { level: 1 })).toContainText(/sent|received/i);
  await expect(mentee.getByText("I hoped that we would talk more")).toBeVisible();
});
