import { schedule } from "@/tests/support/clause-page";
import { expectCut, whileCut } from "@/tests/support/cuts";
import { expect, test } from "@/tests/support/e2e";
import { lookHere } from "@/tests/support/look";
import { asOwner } from "@/tests/support/stack";
import { putInForce, writeAgreement } from "@/tests/support/write-agreement";

// What is on a page only for a moment, and what is then told to those who hear it.
test.describe.configure({ mode: "parallel" });

const words = {
  fr: {
    menu: /Autres choix pour/,
    both: "Deux textes, un choix",
    paused: "Cette page ne se met plus à jour d’elle-même.",
    changed: "a changé le texte de l’entente.",
    saved: "Enregistré",
    confirm: "Confirmer l’entente",
    refused: /Voici ce qu’il faut revoir/,
    join: "Entrer dans la rencontre",
    next: /^Continuer/,
    talked: "Nous en avons parlé",
  },
  en: {
    menu: /More choices for/,
    both: "Two texts, one choice",
    paused: "This page no longer updates by itself.",
    changed: "changed the text of the agreement.",
    saved: "Saved",
    confirm: "Confirm the agreement",
    refused: /Here is what to look at again/,
    join: "Join the meeting",
    next: /^Next/,
    talked: "We talked about it",
  },
} as const;

for (const locale of ["fr", "en"] as const) {
  const said = words[locale];
  const snapshot = (name: string) => ({ name: `${name}.${locale}.aria.yml` });

  test(`the open menu and a step of the meeting, as they are heard: ${locale}`, async ({
    pair,
    openAs,
  }) => {
    await callThem(pair.mentor.id, pair.mentee.id);
    const page = await openAs(locale === "fr" ? pair.mentor : pair.mentee, "/space");
    await page.locator("summary", { hasText: said.menu }).click();
    await expect(page.locator("details[open]").first()).toMatchAriaSnapshot(snapshot("menu"));
    await lookHere(page, locale);

    await page.goto(`/${locale}/pairs/${pair.id}/meeting`);
    await page.getByRole("button", { name: said.join }).click();
    await page.getByRole("link", { name: said.next }).click();
    await page.waitForURL("**/rapport");
    await page.getByRole("button", { name: said.talked }).first().click();
    await expect(page.locator("[aria-pressed=true]")).toBeVisible();
    await expect(page.getByRole("main")).toMatchAriaSnapshot(snapshot("meeting-step"));
  });

  test(`a save is told, the other's too, and so are two texts at once: ${locale}`, async ({
    pair,
    openAs,
  }) => {
    await callThem(pair.mentor.id, pair.mentee.id);
    const [reader, other] =
      locale === "fr" ? [pair.mentor, pair.mentee] : [pair.mentee, pair.mentor];
    const path = `/pairs/${pair.id}/agreement/schedule`;
    const [page, theirs] = [await openAs(reader, path), await openAs(other, path)];
    const told = (what: string) => page.getByRole("status").filter({ hasText: what });

    await page.getByRole("radio").first().check();
    await expect(told(said.saved)).toBeVisible();
    await theirs.getByRole("radio").nth(1).check();
    await expect(told(said.changed)).toBeAttached();

    await whileCut(page, async () => {
      await schedule(page).text.pressSequentially("Le mardi");
      await schedule(theirs).text.pressSequentially("Never on a Friday");
      await schedule(theirs).isSaved();
    });
    const both = page.getByRole("region", { name: said.both });
    await expect(both.getByText("Never on a Friday")).toBeVisible({ timeout: 30_000 });
    await lookHere(page, locale);
    await expect(both).toMatchAriaSnapshot(snapshot("clash"));
  });

  test(`a confirmation that is refused says why, and what is confirmed is heard: ${locale}`, async ({
    pair,
    openAs,
  }) => {
    await callThem(pair.mentor.id, pair.mentee.id);
    await writeAgreement(pair);
    const reader = locale === "fr" ? pair.mentor : pair.mentee;
    const page = await openAs(reader, `/pairs/${pair.id}/agreement/confirm`);
    await expect(page.locator("form", { has: page.getByRole("checkbox") })).toMatchAriaSnapshot(
      snapshot("confirmation"),
    );
    await page.getByRole("button", { name: said.confirm }).click();
    await expect(page.getByRole("alert").filter({ hasText: said.refused })).toBeFocused();

    await putInForce(pair);
    await page.goto(`/${locale}/pairs/${pair.id}/agreement`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test(`a page that no longer hears of what is new says so: ${locale}`, async ({
    pair,
    openAs,
  }) => {
    const page = await openAs(locale === "fr" ? pair.mentor : pair.mentee, "/space");
    expectCut(page);
    await page.route("**/api/live**", (route) => route.abort("connectionfailed"));
    await page.goto(`/${locale}/pairs/${pair.id}/agreement`);
    const line = page.getByRole("status").filter({ hasText: said.paused });
    await expect(line).toBeVisible({ timeout: 20_000 });
    await lookHere(page, locale);
    await expect(line.getByRole("link")).toBeVisible();
  });
}

/** Names without the mark that tells this test's people from another's. */
async function callThem(mentor: string, mentee: string) {
  await asOwner((client) =>
    client.query(
      `update people set name = case id when $1 then 'Amélie Sansregret' else 'Théo O’Brien' end
       where id in ($1, $2)`,
      [mentor, mentee],
    ),
  );
}
