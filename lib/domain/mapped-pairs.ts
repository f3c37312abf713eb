import { type DataPart, type Erased, type MappedTable, mapped } from "./data-map";

/** What is kept about each pair: below `pairs` in a copy. */
export const mappedPairs: Readonly<Record<string, MappedTable>> = {
  pairs: mapped(
    "pair",
    "kept-for-partner",
    "id:key program_id:key mentor_id:key mentee_id:key matched_at:pairs.matchedAt",
  ),
  pair_states: mapped(
    "pair",
    "kept-for-partner",
    `pair_id:key program_id:key mentor_id:key mentee_id:key matched_at:follows stage:follows since:follows stall:follows
     stall_since:follows paused_until:follows`,
  ),
  pair_names: mapped("pair", "kept-for-partner", "program_id:key words:follows pair_id:key"),
  // What is left names rows that are gone.
  audit_events: mapped(
    "pair",
    "names-nobody",
    "chain:key place:work program_id:key what:follows by_id:key about:follows at:follows hash:work",
  ),
  audit_heads: mapped("pair", "names-nobody", "chain:key place:work hash:work"),
  invitations: ofPair(
    "pair",
    "gone",
    "id:key person_id:key sequence:work invited_at:pairs.invitations.invitedAt invited_by_id:others",
  ),
  reminders: ofPair(
    "pair",
    "kept-for-partner",
    "id:key sequence:work about:pairs.reminders.about reminded_at:pairs.reminders.remindedAt reminded_by_id:others",
  ),
  pauses: ofPair(
    "pair",
    "kept-for-partner",
    "sequence:work resumes_on:pairs.pauses.resumesOn chosen_at:pairs.pauses.chosenAt",
  ),
  meeting_dates: ofPair(
    "dates",
    "kept-for-partner",
    `meeting:pairs.dates.meeting starts_at:pairs.dates.startsAt time_zone:pairs.dates.timeZone sequence:work
     set_by_id:pairs.dates.byMe set_at:pairs.dates.setAt`,
  ),
  date_changes: ofPair(
    "dates",
    "kept-for-partner",
    `id:key meeting:pairs.dateChanges.meeting sequence:work was_at:pairs.dateChanges.wasAt
     starts_at:pairs.dateChanges.startsAt changed_at:pairs.dateChanges.changedAt`,
  ),
  date_proposals: ofPair(
    "dates",
    "gone",
    `id:key meeting:pairs.dateProposals.meeting round:work times:pairs.dateProposals.times
     proposed_by_id:pairs.dateProposals.byMe proposed_at:pairs.dateProposals.proposedAt`,
  ),
  meeting_places: ofPair("dates", "gone", "meeting:pairs.places.meeting place:pairs.places.place"),
  meetings_held: ofPair(
    "meeting",
    "kept-for-partner",
    "meeting:pairs.meetingsHeld.meeting held_at:pairs.meetingsHeld.heldAt",
  ),
  meeting_attendances: ofPair(
    "meeting",
    "gone",
    `meeting:pairs.attendances.meeting person_id:key joined_at:pairs.attendances.joinedAt step:work
     seen_at:pairs.attendances.seenAt`,
  ),
  prompt_marks: ofPair(
    "meeting",
    "gone",
    `meeting:pairs.marks.meeting prompt:pairs.marks.question kind:pairs.marks.mark marked_by_id:pairs.marks.byMe
     marked_at:pairs.marks.markedAt`,
  ),
  preparation_notes: ofPair(
    "preparation",
    "gone",
    `person_id:key prompt:pairs.notes.question text:pairs.notes.text text_locale:pairs.notes.textLanguage
     revision:work saved_at:work shown_since:pairs.notes.isShown`,
  ),
  clause_revisions: ofPair(
    "agreement",
    "kept-for-partner",
    `clause:pairs.clausesByMe.clause revision:work undecided:pairs.clausesByMe.undecided
     choices:pairs.clausesByMe.answers text:pairs.clausesByMe.text text_locale:pairs.clausesByMe.textLanguage
     saved_by_id:key saved_at:pairs.clausesByMe.savedAt key:work fingerprint:follows reads_as:follows`,
  ),
  clause_suggestions: ofPair(
    "agreement",
    "gone",
    `id:key clause:pairs.suggestions.clause key:work text:pairs.suggestions.text
     text_locale:pairs.suggestions.textLanguage suggested_by_id:pairs.suggestions.byMe
     suggested_at:pairs.suggestions.suggestedAt settled_at:pairs.suggestions.settledAt settled_by_id:key
     outcome:pairs.suggestions.outcome`,
  ),
  agreement_versions: ofPair(
    "agreement",
    "kept-for-partner",
    `version:pairs.versions.version working_together:pairs.versions.clauses difficulties:pairs.versions.clauses
     confidentiality:pairs.versions.clauses schedule:pairs.versions.clauses cancellations:pairs.versions.clauses
     salt:secret content_hash:pairs.versions.hash written_at:pairs.versions.writtenAt`,
  ),
  agreement_confirmations: ofPair(
    "agreement",
    "kept-for-partner",
    `version:pairs.versions.version person_id:pairs.versions.confirmations.byMe content_hash:pairs.versions.hash
     locale:pairs.versions.confirmations.locale confirmed_at:pairs.versions.confirmations.at`,
  ),
  review_dates: ofPair(
    "agreement",
    "kept-for-partner",
    `version:pairs.reviewDates.version round:work sequence:work due_on:pairs.reviewDates.dueOn
     set_by_id:pairs.reviewDates.byMe set_at:pairs.reviewDates.setAt`,
  ),
  review_answers: ofPair(
    "agreement",
    "gone",
    `version:pairs.reviewAnswers.version round:work person_id:pairs.reviewAnswers.byMe
     answered_at:pairs.reviewAnswers.answeredAt`,
  ),
  reflections: ofPair(
    "reflections",
    "gone",
    `person_id:key question:pairs.reflections.question text:pairs.reflections.text
     text_locale:pairs.reflections.textLanguage revision:work saved_at:work shared_at:pairs.reflections.sharedAt`,
  ),
  fit_answers: ofPair(
    "fitCheck",
    "gone",
    "person_id:key answer:pairs.fitCheck.answer answered_at:pairs.fitCheck.answeredAt",
  ),
  fit_matches: ofPair("fitCheck", "gone", "matched_at:pairs.bothHaveDoubts.matchedAt"),
  help_requests: ofPair(
    "help",
    "gone",
    `id:key person_id:key key:work message:pairs.requestsForHelp.text
     message_locale:pairs.requestsForHelp.textLanguage asked_at:pairs.requestsForHelp.askedAt
     answered_at:pairs.requestsForHelp.answeredAt answered_by_id:others`,
  ),
  ending_requests: ofPair(
    "ending",
    "gone",
    `id:key person_id:key reason:pairs.requestsToEnd.text shown_reason:follows reason_locale:pairs.requestsToEnd.textLanguage
     shows_reason:pairs.requestsToEnd.showsReason shows_asker:pairs.requestsToEnd.showsAsker
     asked_at:pairs.requestsToEnd.askedAt taken_back_at:pairs.requestsToEnd.takenBackAt
     closed_at:pairs.requestsToEnd.closedAt`,
  ),
  ending_disclosures: ofPair(
    "ending",
    "gone",
    "request_id:key asked_by_id:follows reason:follows reason_locale:follows",
  ),
  endings: ofPair(
    "ending",
    "kept-for-partner",
    `id:key asked_at:others taken_back_at:others completed_at:pairs.endings.completedAt completed_by_id:others
     reopening_wished_at:others reopened_at:pairs.endings.reopenedAt reopened_by_id:others`,
  ),
  reopening_wishes: ofPair(
    "ending",
    "gone",
    "ending_id:key person_id:key wished_at:pairs.wishesToGoOn.wishedAt",
  ),
  new_match_answers: ofPair(
    "ending",
    "gone",
    "person_id:key answer:pairs.newMatch.answer answered_at:pairs.newMatch.answeredAt",
  ),
};

/** A table with a row about one pair. */
function ofPair(part: DataPart, erased: Erased, columns: string) {
  return mapped(part, erased, `pair_id:key program_id:key ${columns}`);
}
