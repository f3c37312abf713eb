import "server-only";
import { noteLimit } from "@/lib/domain/pair-note";
import { noteRules } from "@/lib/schemas/typed/note";
import { wordForm, wordLimit } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** Every string of the form for a coordinator's note: a new one, or one to be changed. */
export function wordNote(locale: Locale, isNew: boolean) {
  const t = wording(locale, "record");

  return {
    form: wordForm(locale, noteRules),
    limit: wordLimit(locale, noteLimit),
    label: isNew ? t("notes.label") : t("notes.own"),
    readers: t("notes.readers"),
    save: isNew ? t("notes.add") : t("notes.save"),
    back: t("notes.back"),
  };
}

export type NoteWords = ReturnType<typeof wordNote>;
