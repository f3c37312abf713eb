import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { letterTo } from "@/tests/support/mailbox";
import { asPerson } from "@/tests/support/stack";

for (const javaScriptEnabled of [true, false]) {
  test(`three times are proposed, one is taken elsewhere, moved and cancelled, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    openAs,
  }) => {
    test.setTimeout(180_000);
    const since = new Date();
    await asPerson(pair.mentee.id, (client) =>
      client.query("update people set time_zone = 'America/Vancouver' where id = $1", [
        pair.mentee.id,
      ]),
    );
    const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/date`, { javaScriptEnabled });
    await mentor.getByRole("link", { name: `Proposer des moments à ${pair.mentee.name}` }).click();
    await expect(mentor.getByRole("heading", { name: "Proposer des moments" })).toBeVisible();
    await fill(mentor, 0, "2098-03-11", "14:30");
    await fill(mentor, 1, "2098-03-12", "");
    const send = mentor.getByRole("button", { name: "Envoyer mes propositions" });
    await send.click();
    await expect(mentor.getByText(/il faut une date et une heure/)).toBeVisible();
    await fill(mentor, 1, "2098-03-12", "09:00");
    await fill(mentor, 2, "2098-03-13", "16:00");
    await send.click();
    await expect(mentor.getByText(`C’est au tour de ${pair.mentee.name}`)).toBeVisible();

    // Three hours earlier by the clocks of the other, who finds it on the card.
    const mentee = await openAs(pair.mentee, "/space", { javaScriptEnabled });
    await expect(mentee.getByText("It is your turn to answer.")).toBeVisible();
    await mentee.getByRole("link", { name: "Choose a time" }).click();
    await mentee.getByRole("button", { name: "Accept this time" }).click();
    await expect(mentee.getByRole("radio").first()).toHaveAttribute("aria-invalid", "true");
    await mentee.getByRole("radio", { name: /March.12, 2098 at 6:00.a\.m\./ }).check();
    await mentee.getByRole("button", { name: "Accept this time" }).click();
    await expect(mentee.getByText("The date is set. You can both see it now.")).toBeVisible();
    await expect(mentee.getByRole("radio")).toHaveCount(0);

    if (!javaScriptEnabled) await mentor.reload();
    await expect(mentor.getByText(/le mercredi 12.mars 2098, à 9.h/)).toBeVisible();
    await expect(mentor.getByText(/^6.h, heure de Vancouver$/)).toBeVisible();
    const file = await mentor.request.get(`/fr/pairs/${pair.id}/date/file?meeting=1`);
    expect(await file.text()).toContain("DTSTART:20980312T130000Z");

    await mentor.getByRole("link", { name: "Annuler cette rencontre…" }).click();
    await mentor.getByRole("button", { name: "Annuler la rencontre" }).click();
    await expect(mentor.getByText("La rencontre est annulée")).toBeVisible();
    await mentee.goto(`/en/pairs/${pair.id}/date`);
    await expect(mentee.getByText("What is planned")).toHaveCount(0);
    await letterTo(pair.mentee.email, since, /is cancelled/);
  });
}

test("a private address shows when one meets, once told, until it is removed", async ({
  pair,
  openAs,
  request,
}) => {
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/date`);
  await mentor.getByLabel("Date", { exact: true }).fill("2098-03-12");
  await mentor.getByLabel("Heure", { exact: true }).fill("09:00");
  await mentor.getByLabel("Lieu ou lien vidéo").fill("Café du canari");
  await mentor.getByRole("button", { name: "Fixer la date" }).click();
  await expect(mentor.getByText("La date est fixée.")).toBeVisible();

  await mentor.goto("/fr/account");
  await mentor.getByRole("button", { name: "Créer mon adresse privée" }).click();
  const shown = mentor.getByText(/\/api\/calendar\/[\w-]{43}\.ics$/);
  const address = new URL((await shown.textContent()) ?? "").pathname;
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toContain("no-store");
  const text = await answer.text();
  expect(text).toContain("DTSTART:20980312T130000Z");
  expect(text).not.toContain("canari");
  for (const { name } of [pair.mentor, pair.mentee]) expect(text).not.toContain(name);

  await mentor.reload();
  await expect(shown).toHaveCount(0);
  await mentor.getByRole("button", { name: "Retirer mon adresse" }).click();
  await expect(mentor.getByText("Votre adresse est retirée")).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
  expect((await request.get("/api/calendar/nothing.ics")).status()).toBe(404);
});

async function fill(page: Page, place: number, date: string, time: string) {
  await page.getByLabel("Date", { exact: true }).nth(place).fill(date);
  await page.getByLabel("Heure", { exact: true }).nth(place).fill(time);
}
