/**
 * The letters that one can do without, in the order in which the account lists
 * them. Codes and what is said of an ending always come.
 */
export const letterKinds = [
  "invitation",
  "meeting-dates",
  "meeting-reminder",
  "homework",
  "agreement",
  "review",
  "fit-check",
  "nudge",
  "digest",
] as const;

export type LetterKind = (typeof letterKinds)[number];
