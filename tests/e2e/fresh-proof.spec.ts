import type { Page } from "@playwright/test";
import { codeIn, codeLine } from "@/tests/support/code-letter";
import { expect, test } from "@/tests/support/e2e";
import { look, lookHere } from "@/tests/support/look";
import { letterTo } from "@/tests/support/mailbox";
import { ageSessions, asPerson } from "@/tests/support/stack";

const reason = "Mon horaire a changé, et le sien aussi.";

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;

  test(`an ending is asked for by whoever proves who they are, and nothing typed is lost, ${how}`, async ({
    pair,
    openAs,
  }) => {
    const page = await openAs(pair.mentor, `/pairs/${pair.id}/ending/request`, {
      javaScriptEnabled,
    });
    await ageSessions(pair.mentor.id, "16 minutes");
    await page.getByLabel("Votre raison").fill(reason);
    await page.getByRole("checkbox", { name: /savoir que la demande vient de moi/ }).check();
    const since = new Date();
    await page.getByRole("button", { name: "Envoyer ma demande" }).click();

    await expect(page.getByText("Il reste à prouver que c’est bien vous")).toBeVisible();
    expect(await requests(pair.id, pair.mentor.id)).toEqual([]);
    if (javaScriptEnabled) await lookHere(page, "fr");
    await expect(page.getByLabel("Votre raison")).toHaveValue(reason);
    await page.getByLabel("Code reçu par courriel").fill("ZZZ ZZZ");
    await page.getByRole("button", { name: "Envoyer ma demande" }).click();
    await expect(page.getByText("Ce n’est pas le bon code")).toBeVisible();
    expect(await requests(pair.id, pair.mentor.id)).toEqual([]);

    await typeCode(page, pair.mentor.email, since, "Code reçu par courriel");
    await page.getByRole("button", { name: "Envoyer ma demande" }).click();
    await page.waitForURL(`**/fr/pairs/${pair.id}/ending`);
    await expect(page.getByText(reason)).toBeVisible();
    expect(await requests(pair.id, pair.mentor.id)).toEqual([{ shows_asker: true }]);
  });

  test(`one's own words are shown and downloaded after a proof, at the same address, ${how}`, async ({
    pair,
    openAs,
  }) => {
    const page = await openAs(pair.mentee, "/space", { javaScriptEnabled });
    await ageSessions(pair.mentee.id, "16 minutes");
    await page.goto(`/en/pairs/${pair.id}/export/file`);
    await expect(page).toHaveURL(/\/export$/);
    await expect(page.getByRole("link", { name: "Download the file (JSON)" })).toHaveCount(0);

    const since = new Date();
    await page.getByRole("button", { name: "Get a code and go on" }).click();
    await typeCode(page, pair.mentee.email, since, "Code from the email");
    await page.getByRole("button", { name: "Get a code and go on" }).click();
    await expect(page.getByRole("link", { name: "Download the file (JSON)" })).toBeVisible();
    await expect(page).toHaveURL(/\/en\/pairs\/[^/]+\/export$/);
  });
}

test("another code is sent when it is wished for, and the first one is dead", async ({
  pair,
  openAs,
}) => {
  const page = await openAs(pair.mentor, "/space");
  await ageSessions(pair.mentor.id, "16 minutes");
  await look(page, "fr", [`/pairs/${pair.id}/export`]);
  const [send, field] = [
    page.getByRole("button", { name: "Recevoir un code et continuer" }),
    page.getByLabel("Code reçu par courriel"),
  ];
  const since = new Date();
  await send.click();
  const first = await letterTo(pair.mentor.email, since, codeLine);
  await page.getByLabel("M’envoyer un autre code").check();
  const later = new Date();
  await send.click();
  const second = await letterTo(pair.mentor.email, later, codeLine);
  expect(codeIn(second.text)).not.toBe(codeIn(first.text));

  await field.fill(codeIn(first.text));
  await send.click();
  await expect(page.getByText("Ce n’est pas le bon code")).toBeVisible();
  await field.fill(codeIn(second.text));
  await send.click();
  await expect(page.getByRole("link", { name: "Télécharger le fichier (JSON)" })).toBeVisible();
});

async function typeCode(page: Page, address: string, since: Date, label: string) {
  const field = page.getByLabel(label);
  await expect(field).toBeVisible();
  await field.fill(codeIn((await letterTo(address, since, codeLine)).text));
}

function requests(pair: string, person: string) {
  return asPerson(person, async (client) => {
    const { rows } = await client.query(
      "select shows_asker from ending_requests where pair_id = $1 and person_id = $2",
      [pair, person],
    );
    return rows;
  });
}
