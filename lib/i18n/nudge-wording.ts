import "server-only";
import type { StallReason } from "@/lib/domain/attention";
import { formatDate } from "./dates";
import type { LetterText } from "./letter-text";
import { type LetterReader, wordMissingStep } from "./missing-step";
import type { Locale } from "./settings";
import { beginLetter } from "./text-wording";
import { wording } from "./wording";

/** What Tandem says by itself of a step that is missing, to one of the two. */
export type NudgeFacts = {
  pairId: string;
  reader: LetterReader & { timeZone: string };
  /** The other one's name. */
  partner: string;
  about: StallReason;
  /** From when the coordination sees it too. */
  seenFrom: Date;
  coordination: string;
  programName: Record<Locale, string>;
  /** How the program wants it to begin, in its own words. */
  beginning: Readonly<Record<Locale, string | null>>;
};

/** The one letter of a stall; it tells the day from which the coordination sees it. */
export function wordNudge(facts: NudgeFacts): LetterText {
  const { reader, partner, about, seenFrom, coordination, programName, beginning } = facts;
  const { locale } = reader;
  const t = wording(locale, "mail");
  const { told, way } = wordMissingStep(about, facts);

  return {
    subject: t("nudge.subject"),
    preview: t("nudge.preview"),
    parts: [
      {
        locale,
        greeting: t("greeting", { name: reader.name }),
        paragraphs: [beginLetter("nudge", locale, beginning[locale], { name: partner }), told],
        way,
        closing: [t("nudge.attention", { date: formatDate(seenFrom, reader) }), t("nudge.closing")],
        signature: [coordination, programName[locale]],
        reason: t("nudge.reason"),
      },
    ],
  };
}
