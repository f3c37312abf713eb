import { randomUUID } from "node:crypto";
import { expect, test } from "@/tests/support/e2e";
import { lookHere } from "@/tests/support/look";
import { letterTo } from "@/tests/support/mailbox";
import type { SeatedPair } from "@/tests/support/new-pair";
import { asPerson } from "@/tests/support/stack";

const words = {
  fr: {
    ask: "Voulez-vous cesser de recevoir ces courriels de Tandem?",
    stop: "Ne plus les recevoir",
    stopped: "ces courriels ne viendront plus",
    goOn: "Les recevoir de nouveau",
    wanted: "ces courriels viendront de nouveau",
  },
  en: {
    ask: "Do you want to stop receiving these emails from Tandem?",
    stop: "Stop receiving them",
    stopped: "these emails will not come any more",
    goOn: "Receive them again",
    wanted: "these emails will come again",
  },
};

for (const { half, javaScriptEnabled } of [
  { half: "mentor", javaScriptEnabled: true },
  { half: "mentee", javaScriptEnabled: false },
] as const) {
  test(`a letter's link stops its kind by a press, and lets it come again: ${half}`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    const { locale, email } = pair[half];
    const { ask, stop, stopped, goOn, wanted } = words[locale];
    const since = new Date();
    await invite(coordination.id, pair, half);
    const { text } = await letterTo(email, since);
    const path = /http:\S+(\/letters\/\S+)/.exec(text)?.[1] ?? "";

    // Somebody else's browser, or none that has ever been here: the address is the proof.
    const page = await openAs(pair[half], path, { javaScriptEnabled });
    await page.context().clearCookies();
    await page.reload();
    await expect(page.getByText(ask)).toBeVisible();
    if (javaScriptEnabled) await lookHere(page, locale);

    await page.getByRole("button", { name: stop }).click();
    await expect(page.getByText(stopped)).toBeVisible();
    if (javaScriptEnabled) await lookHere(page, locale);
    await page.getByRole("button", { name: goOn }).click();
    await expect(page.getByText(wanted)).toBeVisible();
    await expect(page.getByRole("button", { name: stop })).toBeVisible();
  });
}

function invite(
  coordinator: string,
  { id, programId, ...theTwo }: SeatedPair,
  half: "mentor" | "mentee",
) {
  return asPerson(coordinator, (client) =>
    client.query(
      `insert into invitations (id, program_id, pair_id, person_id, sequence, invited_by_id)
       values ($1, $2, $3, $4, 7, $5)`,
      [randomUUID(), programId, id, theTwo[half].id, coordinator],
    ),
  );
}
