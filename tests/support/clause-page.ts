import { expect, type Page } from "@playwright/test";
import type { SeatedPair } from "./new-pair";
import { asPerson, opened } from "./stack";

/** The words of the schedule's form, in the language of its page. */
const words = {
  fr: { text: /notre calendrier/, saved: "Enregistré", keep: "Garder mon texte" },
  en: { text: /our schedule/, saved: "Saved", keep: "Keep my text" },
};

/** The schedule as somebody writes it. */
export function schedule(page: Page) {
  const said = words[new URL(page.url()).pathname.startsWith("/en") ? "en" : "fr"];

  return {
    text: page.getByRole("textbox", { name: said.text }),
    keep: page.getByRole("button", { name: said.keep }),
    /** Where the caret stands in the text, if it has the focus. */
    caret: () =>
      page.evaluate(() => {
        const field = document.activeElement;
        return field instanceof HTMLTextAreaElement ? field.selectionStart : null;
      }),
    /** Nothing waits to be saved any more. A save that was cut is tried again after a while. */
    isSaved: () =>
      expect(page.getByText(said.saved, { exact: true })).toBeVisible({ timeout: 30_000 }),
  };
}

/** Every revision of a clause, the oldest first. */
export async function revisionsOf({ id, mentor }: SeatedPair, clause = "schedule") {
  const { rows } = await asPerson(mentor.id, (client) =>
    client.query<Revision>(
      `select text, choices, saved_by_id as by, key, revision from clause_revisions
       where pair_id = $1 and clause = $2 order by revision`,
      [id, clause],
    ),
  );
  return rows.map(({ revision, ...row }) => {
    const place = { pairId: id, clause, revision, savedById: row.by };
    return { ...row, text: opened("clause_revisions.text", place, row.text) };
  });
}

type Revision = {
  text: string;
  choices: Record<string, string[]>;
  by: string;
  key: string;
  revision: number;
};
