import type { ClauseCode } from "@/lib/domain/clauses";

/** What the demonstration's pairs agreed on: the choices of each clause, by question. */
export const demoChoices: Record<ClauseCode, Record<string, string[]>> = {
  "working-together": {
    place: ["mixed"],
    agenda: ["mentee"],
    between: ["email", "text-message"],
  },
  difficulties: {
    raising: ["at-once"],
    "way-forward": ["look-for-solution", "ask-coordination"],
  },
  confidentiality: {
    scope: ["all-between-us"],
    limits: ["danger", "law", "patient-safety"],
  },
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
