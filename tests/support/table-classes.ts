/** Every table of the database by who reads it. */
export const tableClasses = {
  /** Everybody, signed in or not. */
  public: ["programs"],
  /** The two and their coordination: names, states and dates, and no words. */
  pair: [
    "agreement_confirmations",
    "invitations",
    "meeting_dates",
    "meetings_held",
    "pairs",
    "pauses",
    "people",
    "reminders",
    "review_answers",
    "review_dates",
  ],
  /** The two alone: what they write together, and mark. */
  theTwo: [
    "agreement_versions",
    "clause_revisions",
    "clause_suggestions",
    "fit_matches",
    "date_changes",
    "date_proposals",
    "meeting_attendances",
    "meeting_places",
    "prompt_marks",
  ],
  /** Whoever takes part in a program, and its coordination: what the program says to all of them. */
  program: ["wordings"],
  /** One person, and the other only what its owner shows. */
  private: [
    "authenticators",
    "calendar_feeds",
    "consent_withdrawals",
    "consents",
    "ending_requests",
    "factor_changes",
    "fit_answers",
    "new_authenticators",
    "new_match_answers",
    "preparation_notes",
    "recovery_codes",
    "reflections",
    "reopening_wishes",
    "sessions",
    "sign_in_codes",
    "unwanted_letters",
  ],
  /** The coordination, and whoever wrote to it. */
  coordination: [
    "confidentiality_incidents",
    "coordinator_notes",
    "coordinators",
    "ending_disclosures",
    "endings",
    "help_requests",
    "imports",
    "member_names",
    "members",
    "pair_names",
    "pair_states",
    "request_charges",
    "tallies",
  ],
  /** Postgres itself, until the end of a transaction. */
  inside: ["tally_changes"],
  /** Whoever does what waits. */
  worker: ["reminder_days", "sent_letters", "withdrawn_invitations"],
  /** Whoever operates Tandem: ids, codes and hashes, and no words. */
  audit: ["audit_events", "audit_heads"],
  /** Nothing about anybody. */
  operation: ["_prisma_migrations", "rate_limits", "sealing_keys"],
};

/** What the coordination of the two never reads, in whatever way it asks. */
export const content = [
  ...tableClasses.theTwo,
  ...tableClasses.private,
  ...tableClasses.worker,
].sort();
