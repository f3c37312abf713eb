import { expect, test } from "@/tests/support/e2e";
import { newCoordinator } from "@/tests/support/new-pair";

for (const javaScriptEnabled of [true, false]) {
  test(`two coordinators share the queue, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    test.setTimeout(120_000);
    const mentee = await openAs(pair.mentee, `/pairs/${pair.id}/help`, { javaScriptEnabled });
    await mentee.getByLabel("Your message").fill("Could you help us find a rhythm?");
    await mentee.getByRole("button", { name: "Send to the coordinator" }).click();
    await mentee.waitForURL("**/help/sent");

    const requests = `/programs/${pair.programId}/requests`;
    const colleague = await newCoordinator(pair.programId);
    const one = await openAs(coordination, requests, { javaScriptEnabled });
    const other = await openAs({ ...colleague, locale: "en" }, requests, { javaScriptEnabled });
    const asked = one.getByRole("listitem").filter({ hasText: pair.mentee.name });
    await expect(asked).toContainText("Réponse attendue au plus tard");
    await asked.getByRole("link", { name: "Voir la demande" }).click();
    await other
      .getByRole("listitem")
      .filter({ hasText: pair.mentee.name })
      .getByRole("link", { name: "See the request" })
      .click();

    // Both look at it while nobody has it: whoever is second is told, and may take over.
    await one.getByRole("button", { name: "Prendre en charge" }).click();
    await expect(one.getByText(/^Prise en charge par vous/)).toBeVisible();
    await other.getByRole("button", { name: "Take charge" }).click();
    await expect(other.getByText(/has just taken charge of this request/)).toBeVisible();
    await other.reload();
    await expect(other.getByText(`${coordination.name} took charge of it`)).toBeVisible();
    await other.getByRole("button", { name: "Take over" }).click();
    await expect(other.getByText(/^You took charge of it/)).toBeVisible();

    await other.getByRole("button", { name: "Note that I have answered" }).click();
    await expect(other.getByText("The coordinator noted an answer")).toBeVisible();
    await other.goto(`/en${requests}`);
    await expect(other.getByRole("listitem").filter({ hasText: pair.mentee.name })).toHaveCount(0);
    await other.getByRole("link", { name: "See the settled requests" }).click();
    await expect(other.getByRole("listitem").filter({ hasText: pair.mentee.name })).toContainText(
      "Settled",
    );
  });
}
