import { expect, test } from "@/tests/support/e2e";

test("the coordination reads its program in numbers, and takes them along", async ({
  pair,
  coordination,
  openAs,
}) => {
  const page = await openAs(coordination, `/programs/${pair.programId}/overview`);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vue d’ensemble");
  await expect(page.getByRole("img", { name: /^Diagramme à barres/ }).first()).toBeVisible();
  await page.getByText("Lire les nombres dans un tableau").first().click();
  const stages = page.getByRole("table", { name: "Dyades par étape" });
  await expect(stages.getByRole("row", { name: /^Entente en vigueur \d+$/ })).toBeVisible();

  // Nothing of the past in the demonstration is large enough to be shown.
  await expect(page.getByText("Aucun des douze derniers mois")).toBeVisible();
  await expect(page.getByRole("table", { name: "Fins de relation par mois" })).toHaveCount(0);

  const file = page.getByRole("link", { name: /^Dyades par étape/ });
  const address = (await file.getAttribute("href")) ?? "";
  const answer = await page.request.get(address.replace("/stages", "/endings"));
  const lines = (await answer.text()).replace("\uFEFF", "").trim().split("\r\n");
  expect(lines[0]).toBe("Mois;Relations terminées");
  expect(lines.slice(1).filter((line) => line.endsWith(";moins de 5"))).toHaveLength(12);
});
