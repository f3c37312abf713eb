import "server-only";
import type { StallReason } from "@/lib/domain/attention";
import type { LetterText } from "./letter-text";
import { type LetterReader, wordMissingStep } from "./missing-step";
import type { Locale } from "./settings";
import { beginLetter } from "./text-wording";
import { wording } from "./wording";

/** What a reminder says, to one of the two. */
export type ReminderFacts = {
  pairId: string;
  reader: LetterReader;
  /** The other one's name. */
  partner: string;
  about: StallReason;
  /** The coordinator who sends it, and signs. */
  writer: string;
  programName: Record<Locale, string>;
  /** How the program wants it to begin, in its own words. */
  beginning: Readonly<Record<Locale, string | null>>;
};

/** The reminder that a coordinator sends: shown to them first, word for word. */
export function wordReminder(facts: ReminderFacts): LetterText {
  const { reader, partner, about, writer, programName, beginning } = facts;
  const { locale } = reader;
  const t = wording(locale, "mail");
  const { told, way } = wordMissingStep(about, facts);

  return {
    subject: t("reminder.subject"),
    preview: t("reminder.preview", { name: writer }),
    parts: [
      {
        locale,
        greeting: t("greeting", { name: reader.name }),
        paragraphs: [beginLetter("reminder", locale, beginning[locale], { name: partner }), told],
        way,
        closing: [t("reminder.closing")],
        signature: [writer, programName[locale]],
        reason: t("reminder.reason", { writer, name: partner }),
      },
    ],
  };
}
