import { readFile } from "node:fs/promises";
import { expect, test } from "@/tests/support/e2e";
import { lookHere } from "@/tests/support/look";
import { ageSessions, asPerson } from "@/tests/support/stack";
import { writePair } from "@/tests/support/write-pair";

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;

  test(`one leaves for good, having read what goes and what stays, ${how}`, async ({
    pair,
    openAs,
  }) => {
    const theirs = await openAs(pair.mentee, "/space");
    const page = await openAs(pair.mentor, "/account", { javaScriptEnabled });
    await page.getByRole("link", { name: "Supprimer mon compte" }).click();
    await expect(page.getByRole("heading", { name: "Ce qui reste" })).toBeVisible();
    await expect(page.getByText("someone who has left Tandem has ended")).toBeVisible();
    if (javaScriptEnabled) await lookHere(page, "fr");

    await page.getByRole("button", { name: "Supprimer mon compte pour toujours" }).click();
    await expect(page.getByText("Cochez la case pour continuer.").first()).toBeVisible();
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Supprimer mon compte pour toujours" }).click();
    await expect(page.getByRole("heading", { name: "Votre compte est supprimé" })).toBeVisible();

    expect((await page.request.get("/fr/space")).status()).toBe(401);
    // Without a load: the other is told as of any end.
    await expect(
      theirs.getByRole("heading", { name: "someone who has left Tandem" }),
    ).toBeVisible();
    // What was announced aloud before stays until the page is loaded anew.
    await theirs.reload();
    await expect(theirs.getByText(pair.mentor.name)).toHaveCount(0);
  });
}

test("whoever found the computer open cannot delete an account", async ({ pair, openAs }) => {
  const page = await openAs(pair.mentor, "/account/leave");
  await ageSessions(pair.mentor.id, "16 minutes");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Supprimer mon compte pour toujours" }).click();
  await expect(page.getByText("Il reste à prouver que c’est bien vous")).toBeVisible();

  const { rows } = await asPerson(pair.mentor.id, (client) =>
    client.query("select left_at from people where id = $1", [pair.mentor.id]),
  );
  expect(rows).toEqual([{ left_at: null }]);
});

test("all that is one's own is read on one page and taken along in one file", async ({
  pair,
  openAs,
}) => {
  await writePair(pair);
  const page = await openAs(pair.mentee, "/account");
  await page.getByRole("link", { name: "See and export all my information" }).click();
  await expect(page.getByText("Leading a hospital")).toBeVisible();
  await lookHere(page, "en");

  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the file (JSON)" }).click();
  const text = await readFile(await (await coming).path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({
    language: "en",
    account: { email: pair.mentee.email },
    pairs: [{ role: "mentee", reflections: [{ text: "Leading a hospital" }] }],
  });
  // What the mentor prepared, and did not show.
  expect(text + (await page.content())).not.toContain("Le canot");
});
