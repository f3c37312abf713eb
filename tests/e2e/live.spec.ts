import { expect, test } from "@/tests/support/e2e";

// What one does is on the other's screen at once, without their doing anything.
const soon = { timeout: 2_000 };

test("a tick, a step and a date reach the other as they are made, and are said in their language", async ({
  pair,
  openAs,
}) => {
  const [mentor, mentee] = [
    await openAs(pair.mentor, `/pairs/${pair.id}/meeting`),
    await openAs(pair.mentee, `/pairs/${pair.id}/meeting`),
  ];
  await mentor.getByRole("button", { name: "Entrer dans la rencontre" }).click();
  await expect(mentor.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  const name = pair.mentor.name;
  await expect(mentee.getByText(`${name} is here, on step 1: Welcome.`)).toBeVisible(soon);

  await mentee.getByRole("button", { name: "Join the meeting" }).click();
  await expect(mentee.getByText(`${name} is here, on the same step as you.`)).toBeVisible();
  await expect(mentor.getByText(`${pair.mentee.name} est ici, à la même étape`)).toBeVisible(soon);

  await mentor.getByRole("link", { name: /^Continuer/ }).click();
  await expect(
    mentee.getByText(`${name} is here, on step 2: Getting to know each other.`),
  ).toBeVisible(soon);
  await mentee.getByRole("link", { name: `Join ${name} on that step` }).click();
  const interests = mentee.getByRole("listitem").filter({ hasText: "interests outside work" });
  const talked = interests.getByRole("button", { name: "We talked about it" });
  await expect(talked).toHaveAttribute("aria-pressed", "false");

  await mentor
    .getByRole("listitem")
    .filter({ hasText: "en dehors du travail" })
    .getByRole("button", { name: "Nous en avons parlé" })
    .click();
  await expect(talked).toHaveAttribute("aria-pressed", "true", soon);
  await expect(
    mentee.getByRole("status").filter({ hasText: `${name} noted something about a prompt.` }),
  ).toBeAttached();
});
