import { type MappedTable, mapped } from "./data-map";

/** What is kept about each person, and about the programs that they are in. */
export const mappedPeople: Readonly<Record<string, MappedTable>> = {
  people: mapped(
    "account",
    "emptied",
    `id:key email:account.email name:account.name pronouns:account.pronouns
     introduction:account.introduction.text introduction_locale:account.introduction.textLanguage
     locale:account.locale locale_known:work time_zone:account.timeZone daily_digest:account.dailyDigest
     created_at:account.createdAt arrived_at:account.arrivedAt left_at:work`,
  ),
  consents: mapped(
    "account",
    "gone",
    "person_id:key notice_version:consents.noticeVersion agreed_at:consents.agreedAt",
  ),
  consent_withdrawals: mapped(
    "account",
    "gone",
    "person_id:key withdrawn_at:consentsTakenBack.withdrawnAt",
  ),
  sessions: mapped(
    "signIn",
    "gone",
    `token_hash:secret person_id:key created_at:sessions.createdAt last_seen_at:sessions.lastSeenAt
     expires_at:sessions.expiresAt proved_at:work second_proof_at:work`,
  ),
  // What proves who somebody is, and is of no use to them in a copy.
  authenticators: mapped(
    "signIn",
    "gone",
    "person_id:key secret:secret added_at:work last_step:work",
  ),
  new_authenticators: mapped("signIn", "gone", "person_id:key secret:secret made_at:work"),
  recovery_codes: mapped(
    "signIn",
    "gone",
    "code_hash:secret person_id:key made_at:work used_at:work",
  ),
  factor_changes: mapped(
    "signIn",
    "gone",
    "id:key person_id:key change:work changed_at:work changed_by_id:key",
  ),
  // Found by the browser that holds the other half of its secret, and by nobody else; gone after a day.
  sign_in_codes: mapped(
    "signIn",
    "gone",
    `browser_hash:secret email:secret code_hash:secret tries:work created_at:work expires_at:work spent_at:work`,
  ),
  sealing_keys: mapped("account", "names-nobody", "id:work since:work"),
  rate_limits: mapped("signIn", "names-nobody", "key:secret points:work expire:work"),
  calendar_feeds: mapped(
    "dates",
    "gone",
    "person_id:key secret_hash:secret made_at:calendarFeed.madeAt",
  ),
  unwanted_letters: mapped(
    "letters",
    "gone",
    "person_id:key kind:lettersStopped.kind since:lettersStopped.since",
  ),
  // Of what was sent, Tandem keeps that it was, under a name that nobody else reads.
  reminder_days: mapped("letters", "gone", "person_id:key day:work letter:work"),
  sent_letters: mapped("letters", "gone", "key:work sent_at:work"),
  withdrawn_invitations: mapped(
    "letters",
    "gone",
    "id:key program_id:key person_id:key withdrawn_at:work",
  ),
  members: mapped(
    "program",
    "gone",
    `program_id:key person_id:key since:programs.since waits_since:programs.waitsSince waits_as:programs.waitsAs`,
  ),
  member_names: mapped(
    "program",
    "gone",
    "program_id:key person_id:key words:follows whole:follows",
  ),
  coordinators: mapped(
    "coordination",
    "gone",
    "program_id:key person_id:key since:coordinates.since",
  ),
  coordinator_notes: mapped(
    "coordination",
    "gone",
    `id:key program_id:key pair_id:key key:work written_by_id:key text:coordinatorNotes.text
     text_locale:coordinatorNotes.textLanguage revision:work written_at:coordinatorNotes.writtenAt
     changed_at:coordinatorNotes.changedAt`,
  ),
  request_charges: mapped(
    "coordination",
    "gone",
    "request_id:key program_id:key pair_id:key taken_by_id:key taken_at:requestsInCharge.takenAt",
  ),
  confidentiality_incidents: mapped(
    "coordination",
    "names-nobody",
    `id:key program_id:key corrects_id:key written_by_id:key written_at:others happened_on:others what:others
     whose:others risk:others assessment:others measures:others commission_told_on:others people_told_on:others`,
  ),
  // Of other people, and gone after a day.
  imports: mapped(
    "coordination",
    "gone",
    `id:key program_id:key sent_by_id:key sent_at:others file_name:others content:others rows_done:others
     imported_at:others pairs_made:others people_made:others`,
  ),
  // What a program says to everybody, and who answers for it.
  programs: mapped(
    "program",
    "names-nobody",
    `id:key name_fr:programs.program name_en:programs.program coordination_name:others coordination_email:others
     privacy_officer_name:others privacy_officer_email:others retention_months:others revision:work created_at:work
     nudge_days:work attention_days:work`,
  ),
  wordings: mapped(
    "program",
    "names-nobody",
    "program_id:key key:work revision:work locale:work text:others written_by_id:key written_at:work",
  ),
  tallies: mapped(
    "numbers",
    "names-nobody",
    "program_id:key kind:follows key:follows counts:follows",
  ),
  tally_changes: mapped(
    "numbers",
    "names-nobody",
    "id:key program_id:key kind:follows key:follows place:follows change:follows",
  ),
};
