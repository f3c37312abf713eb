import { onDesk } from "@/tests/support/desk-pages";
import { expect, test } from "@/tests/support/e2e";

for (const javaScriptEnabled of [true, false]) {
  test(`either pauses and either goes on, and nobody is named, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    test.setTimeout(120_000);
    const mentee = await openAs(pair.mentee, "/space", { javaScriptEnabled });
    await expect(mentee.getByRole("link", { name: "Set a date for the meeting" })).toBeVisible();
    const mentor = await openAs(pair.mentor, "/space", { javaScriptEnabled });
    await mentor.locator("summary", { hasText: `Autres choix pour ${pair.mentee.name}` }).click();
    await mentor.getByRole("link", { name: "Faire une pause…" }).click();
    const day = mentor.getByLabel("Jour de la reprise");
    await day.fill("2020-01-06");
    await mentor.getByRole("button", { name: "Mettre en pause" }).click();
    await expect(mentor.getByText("Choisissez un jour entre demain et dans un an.")).toBeVisible();

    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await day.fill(inAMonth);
    await mentor.getByRole("button", { name: "Mettre en pause" }).click();
    await expect(mentor.getByText(/^La relation est en pause\. Elle reprend le /)).toBeVisible();

    // The other's card asks nothing any more, and names nobody.
    if (!javaScriptEnabled) await mentee.reload();
    await expect(mentee.getByText(/^The relationship is paused\. It resumes on /)).toBeVisible();
    await expect(mentee.getByRole("link", { name: "Set a date for the meeting" })).toHaveCount(0);
    const desk = await openAs(coordination, onDesk(pair), { javaScriptEnabled });
    await expect(desk.getByRole("listitem").filter({ hasText: pair.mentor.name })).toContainText(
      "En pause",
    );

    await mentee.getByRole("link", { name: "Change the pause or resume sooner" }).click();
    await mentee.getByRole("button", { name: "Resume now" }).click();
    await expect(mentee.getByText("The relationship resumes.")).toBeVisible();
    await mentor.goto("/fr/space");
    await expect(mentor.getByText(/est en pause/)).toHaveCount(0);
  });
}

test("what the other has chosen meanwhile is said, and not replaced", async ({ pair, openAs }) => {
  const javaScriptEnabled = false;
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/pause`, { javaScriptEnabled });
  const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/pause`, { javaScriptEnabled });
  const [soon, later] = [20, 40].map((days) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
  );
  await mentor.getByLabel("Jour de la reprise").fill(soon ?? "");
  await mentor.getByRole("button", { name: "Mettre en pause" }).click();
  await expect(mentor.getByText(/est en pause/).first()).toBeVisible();

  await mentee.getByLabel("Day on which you resume").fill(later ?? "");
  await mentee.getByRole("button", { name: "Pause" }).click();
  await expect(mentee.getByText(/The pause was changed while you were choosing/)).toBeVisible();
  await expect(mentee.getByLabel("Day on which you resume")).toHaveValue(later ?? "");
  await mentee.getByRole("button", { name: "Change the day" }).click();
  await expect(mentee.getByText("Noted. You can both see it.")).toBeVisible();
});
