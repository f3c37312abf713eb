/** What can be left to be done later. Postgres knows the same names (`leave_for_later`). */
export type TaskName =
  | "agreement-letter"
  | "complete-ending"
  | "coordination-digest"
  | "ending-asked"
  | "ending-notice"
  | "fit-check-letter"
  | "coordinator-invitation"
  | "invitation-withdrawn"
  | "invitation"
  | "note-erasure"
  | "nudge"
  | "reminder"
  | "meeting-letter"
  | "proposal-letter"
  | "reminders"
  | "retention"
  | "second-factor-letter"
  | "sweep-import";

/** What a job is about, by ids alone: the row, and whom to write to where it is a letter. */
export type TaskIds = { subject: string; person?: string };
