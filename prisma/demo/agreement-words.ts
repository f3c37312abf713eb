import type { ClauseContent } from "@/lib/domain/clause-content";
import type { ClauseCode } from "@/lib/domain/clauses";
import type { Locale } from "@/lib/domain/people";

/** What the demonstration's pairs agreed on: the choices of each clause, by question. */
export const choices: Record<ClauseCode, Record<string, string[]>> = {
  "working-together": { place: ["mixed"], agenda: ["mentee"], between: ["email", "text-message"] },
  difficulties: { raising: ["at-once"], "way-forward": ["look-for-solution", "ask-coordination"] },
  confidentiality: { scope: ["all-between-us"], limits: ["danger", "law", "patient-safety"] },
  schedule: {
    frequency: ["monthly"],
    length: ["hour"],
    calendar: ["from-meeting-to-meeting"],
    until: ["a-year"],
  },
  cancellations: {
    notice: ["two-days"],
    means: ["text-message"],
    afterwards: ["new-date-at-once"],
  },
};

type Added = Partial<Record<ClauseCode, Pick<ClauseContent, "choices" | "text">>>;

const rarer = { ...choices.schedule, frequency: ["six-weeks"] };

/** What a mentee changed after a few months, in their own language. */
export const addedWords: Record<Locale, Added> = {
  fr: {
    schedule: {
      choices: rarer,
      text: "Pas de rencontre en juillet, sauf si l’un de nous le demande.",
    },
    cancellations: {
      choices: choices.cancellations,
      text: "Une urgence à la clinique passe avant tout : un mot suffit.",
    },
  },
  en: {
    schedule: { choices: rarer, text: "No meeting in July unless one of us asks for it." },
    cancellations: {
      choices: choices.cancellations,
      text: "An emergency at the clinic comes first: a word is enough.",
    },
  },
};
