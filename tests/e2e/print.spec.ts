import type { Page } from "@playwright/test";
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";
import { expect, test } from "@/tests/support/e2e";
import { asPerson, sealed } from "@/tests/support/stack";
import { putInForce, writeAgreement } from "@/tests/support/write-agreement";

const words =
  "Nous nous rencontrons là où nous pouvons parler librement, et deux ou trois sujets circulent quelques jours d’avance. Les imprévus font partie du métier : nous prévenons dès que nous le savons, sans avoir à nous justifier, et nous ne laissons pas passer deux rencontres de suite, même en juillet.";

test("a full agreement goes on one tagged sheet that says its language and its title", async ({
  pair,
  openAs,
}) => {
  test.setTimeout(120_000);
  await writeAgreement(pair, words);
  const hash = await putInForce(pair);
  const note = { pairId: pair.id, personId: pair.mentor.id, prompt: "interests" };
  await asPerson(pair.mentor.id, (client) =>
    client.query("insert into preparation_notes values ($1, $2, $3, 'interests', $4, 'fr')", [
      pair.id,
      pair.programId,
      pair.mentor.id,
      sealed("preparation_notes.text", note, "Le canot"),
    ]),
  );
  const here = `/pairs/${pair.id}/agreement/print`;
  const readers = [
    { page: await openAs(pair.mentor, here), locale: "fr", title: "Entente de travail" },
    { page: await openAs(pair.mentee, here), locale: "en", title: "Working agreement" },
  ];

  for (const { page, locale, title } of readers) {
    for (const choice of ["", "?in=both"]) {
      await page.goto(`/${locale}${here}${choice}`);
      await page.emulateMedia({ media: "print" });
      await expect(page.getByText(hash)).toBeVisible();
      await expect(page.getByText(words)).toHaveCount(5);
      await expect(page.locator("body")).not.toContainText("Le canot");
      await expect(page.getByRole("navigation")).toHaveCount(0);

      for (const format of ["Letter", "A4"]) {
        expect(await readSheet(page, format), `${locale} ${choice} ${format}`).toEqual({
          pages: 1,
          title: `${title} – Tandem`,
          isTagged: true,
          language: locale,
          headings: { H1: 1, H2: choice ? 12 : 6 },
        });
      }
    }
  }
});

test("a draft is marked as one on paper, and a long text goes on to another sheet", async ({
  pair,
  openAs,
}) => {
  await writeAgreement(pair, words.repeat(6));
  const page = await openAs(pair.mentor, `/pairs/${pair.id}/agreement/print`);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^Brouillon\./)).toBeVisible();
  expect((await readSheet(page, "Letter")).pages).toBeGreaterThan(1);
});

/** Prints to a file as the browser does, and reads it back. */
async function readSheet(page: Page, format: string) {
  const pdf = await PDFDocument.load(await page.pdf({ format, tagged: true }));
  const { catalog, context } = pdf;
  const marks = catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict);
  const tags = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of("S"))] : []));
  const count = (tag: string) => tags.filter((name) => name === PDFName.of(tag)).length;

  return {
    pages: pdf.getPageCount(),
    title: pdf.getTitle(),
    isTagged:
      catalog.has(PDFName.of("StructTreeRoot")) &&
      String(marks?.get(PDFName.of("Marked"))) === "true",
    language: catalog.lookupMaybe(PDFName.of("Lang"), PDFString, PDFHexString)?.decodeText(),
    headings: { H1: count("H1"), H2: count("H2") },
  };
}
