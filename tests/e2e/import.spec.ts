import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { encodings } from "@/tests/support/encodings";
import { lookHere } from "@/tests/support/look";
import { letterTo } from "@/tests/support/mailbox";

const journeys = [
  {
    locale: "fr",
    javaScriptEnabled: true,
    words: {
      title: "Importer des dyades",
      field: "Fichier CSV",
      check: "Vérifier le fichier",
      faults: "2 choses à corriger",
      comma: "Il y a une virgule ou un point-virgule dans l’adresse",
      formula: "qui annonce une formule",
      list: "Télécharger la liste des corrections",
      again: "Choisir un autre fichier",
      both: "2 nouvelles dyades",
      go: "Importer 2 dyades",
      done: "Le fichier est importé",
      made: "2 dyades formées · 3 personnes nouvelles",
      nothing: "Rien à importer",
      download: "Télécharger toutes les dyades",
    },
  },
  {
    locale: "en",
    javaScriptEnabled: false,
    words: {
      title: "Import pairs",
      field: "CSV file",
      check: "Check the file",
      faults: "2 things to correct",
      comma: "There is a comma or a semicolon in the address",
      formula: "which announces a formula",
      list: "Download the list of corrections",
      again: "Choose another file",
      both: "2 new pairs",
      go: "Import 2 pairs",
      done: "The file is imported",
      made: "2 pairs made · 3 new people",
      nothing: "Nothing to import",
      download: "Download all pairs",
    },
  },
] as const;

for (const { locale, javaScriptEnabled, words } of journeys) {
  test(`a file is checked, corrected and imported: ${locale}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    coordination,
    openAs,
  }) => {
    test.setTimeout(120_000);
    const desk = await openAs(coordination, "/space", { javaScriptEnabled });
    const here = `/${locale}/programs/${pair.programId}/import`;
    const mark = randomUUID().slice(0, 8);
    const mentor = `eloise.${mark}@example.org`;
    const mentee = `noe.${mark}@example.org`;
    const rows = [
      `Éloïse L’Œuvre;${mentor};Noé Côté;${mentee}`,
      ";;;",
      `Éloïse L’Œuvre;${mentor};Zoé Gagné;zoe.${mark}@example.org`,
    ];

    await desk.goto(here);
    await send(desk, words, [
      `Éloïse L’Œuvre;${mentor};Noé Côté;${mentee.replace(".org", ",org")}`,
      rows[1] ?? "",
      `=1+1;${mentor};Zoé Gagné;zoe.${mark}@example.org`,
    ]);
    await expect(desk.getByRole("heading", { name: words.faults })).toBeVisible();
    const comma = desk.getByRole("row").filter({ hasText: words.comma });
    await expect(comma).toContainText("2");
    await expect(comma).toContainText("Courriel de la personne mentorée");
    await expect(desk.getByRole("row").filter({ hasText: words.formula })).toContainText("4");
    if (javaScriptEnabled) await lookHere(desk, locale);

    const coming = desk.waitForEvent("download");
    await desk.getByRole("link", { name: words.list }).click();
    const list = await readFile(await (await coming).path(), "utf8");
    expect(list).toContain(words.comma);
    expect(list).toContain("'=1+1");

    await desk.getByRole("link", { name: words.again }).click();
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText(words.title);
    await send(desk, words, rows);
    await expect(desk.getByText(words.both)).toBeVisible();
    if (javaScriptEnabled) await lookHere(desk, locale);

    // What was read can be left and come back to.
    const address = desk.url();
    await desk.goto(`/${locale}/space`);
    await desk.goBack();
    await expect(desk).toHaveURL(address);
    const since = new Date();
    await desk.getByRole("button", { name: words.go }).click();
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText(words.done);
    await expect(desk.getByText(words.made)).toBeVisible();
    if (javaScriptEnabled) await lookHere(desk, locale);
    for (const address of [mentor, mentee]) {
      expect((await letterTo(address, since)).to).toBe(address);
    }

    await desk.goto(here);
    await send(desk, words, rows);
    await expect(desk.getByText(words.nothing)).toBeVisible();
    await expect(desk.getByRole("button", { name: words.go })).toHaveCount(0);

    await desk.goto(here.replace("/import", "/export"));
    const exporting = desk.waitForEvent("download");
    await desk.getByRole("link", { name: words.download }).click();
    expect(await readFile(await (await exporting).path(), "utf8")).toContain(mentee);
  });
}

test("of two files that say the same, the second is refused and says which rows", async ({
  pair,
  coordination,
  openAs,
}) => {
  const { words } = journeys[0];
  const desk = await openAs(coordination, `/programs/${pair.programId}/import`);
  const other = await desk.context().newPage();
  await other.goto(desk.url());
  const mark = randomUUID().slice(0, 8);
  const row = (name: string) =>
    `Éloïse L’Œuvre;eloise.${mark}@example.org;${name};${name}.${mark}@example.org`;
  // Both are read before either is imported.
  for (const page of [desk, other]) {
    await send(page, words, [row("noe"), row("zoe")]);
    await expect(page.getByRole("button", { name: words.go })).toBeVisible();
  }

  await desk.getByRole("button", { name: words.go }).click();
  await expect(desk.getByText(words.made)).toBeVisible();
  await other.getByRole("button", { name: words.go }).click();
  await expect(other.getByText("Les lignes 2 et 3 feraient maintenant autre chose")).toBeVisible();
  await expect(other.getByText(words.nothing)).toBeVisible();

  // The first tab's page again, as it stood: what is done is done once.
  await desk.goBack();
  await desk.goForward();
  await expect(desk.getByText(words.made)).toBeVisible();
});

test("what is no file of pairs is said to be none", async ({ pair, coordination, openAs }) => {
  const desk = await openAs(coordination, `/programs/${pair.programId}/import`);
  const { words } = journeys[0];
  const check = async (name: string, content: Buffer) => {
    await desk
      .getByLabel(words.field)
      .setInputFiles({ name, mimeType: "text/csv", buffer: content });
    await desk.getByRole("button", { name: words.check }).click();
  };

  await desk.getByRole("button", { name: words.check }).click();
  await expect(desk.getByText("Choisissez un fichier.").first()).toBeVisible();
  await check("dyades.xlsx", Buffer.from("PK\u0003\u0004"));
  await expect(desk.getByText("C’est un classeur de tableur")).toBeVisible();
  await check("trop.csv", Buffer.alloc(5_000_000, "a"));
  await expect(desk.getByText("Ce fichier est trop gros").first()).toBeVisible();
  await check("autre.csv", Buffer.from("Nom;Ville\na;b"));
  await expect(desk.getByText("Il manque des colonnes")).toBeVisible();
  await desk.getByRole("button", { name: "Retirer ce fichier" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(words.title);
});

/** As a French Excel saves it. */
async function send(
  desk: Page,
  words: { field: string; check: string },
  rows: ReadonlyArray<string>,
) {
  const headings = "Mentor;Courriel du mentor;Personne mentorée;Courriel de la personne mentorée";
  const content = encodings["Windows-1252"]([headings, ...rows].join("\r\n"));
  const file = { name: "dyades d’automne.csv", mimeType: "text/csv", buffer: content };
  await desk.getByLabel(words.field).setInputFiles(file);
  await desk.getByRole("button", { name: words.check }).click();
}
