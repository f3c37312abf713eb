import { readFile } from "node:fs/promises";
import { expect, test } from "@/tests/support/e2e";
import { asPerson, sealed } from "@/tests/support/stack";

const hers = "Ce que j’espère, sans le dire encore";
const his = "A doubt that nobody else may read";

for (const javaScriptEnabled of [true, false]) {
  test(`one takes along one's own words and the agreement, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    openAs,
  }) => {
    for (const [person, text, locale] of [
      [pair.mentor, hers, "fr"],
      [pair.mentee, his, "en"],
    ] as const) {
      const note = { pairId: pair.id, personId: person.id, prompt: "hopes" };
      const words = sealed("preparation_notes.text", note, text);
      await asPerson(person.id, (client) =>
        client.query(
          `insert into preparation_notes (pair_id, program_id, person_id, prompt, text, text_locale)
           values ($1, $2, $3, 'hopes', $4, $5)`,
          [pair.id, pair.programId, person.id, words, locale],
        ),
      );
    }

    const mentor = await openAs(pair.mentor, "/space", { javaScriptEnabled });
    await mentor.locator("summary", { hasText: `Autres choix pour ${pair.mentee.name}` }).click();
    await mentor.getByRole("link", { name: /^Imprimer ou exporter/ }).click();
    await expect(mentor.getByText(hers)).toBeVisible();
    const coming = mentor.waitForEvent("download");
    await mentor.getByRole("link", { name: "Télécharger le fichier (JSON)" }).click();
    const file = await coming;
    const text = await readFile(await file.path(), "utf8");

    expect(file.suggestedFilename()).toMatch(/^tandem-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text)).toMatchObject({
      language: "fr",
      pair: { role: "mentor", you: pair.mentor.name, other: pair.mentee.name, endedAt: null },
      notes: [{ text: hers, textLanguage: "fr" }],
    });
    expect(text + (await mentor.content())).not.toContain(his);
  });
}
