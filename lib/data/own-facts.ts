import "server-only";
import type { Actor, PairId } from "@/lib/domain/people";
import type { ReviewAnswer } from "@/lib/domain/review";
import type { OwnFacts } from "@/lib/domain/standing";
import { inTheNameOf } from "./db";

type FactsRow = OwnFacts & { pairId: PairId };

/** What this person has done in each of their pairs: counts and dates, and only their own. */
export async function listOwnFacts({ id }: Actor): Promise<ReadonlyMap<PairId, OwnFacts>> {
  const rows = await inTheNameOf(
    { person: id },
    (db) => db.$queryRaw<ReadonlyArray<FactsRow>>`
      SELECT p.id AS "pairId",
        (SELECT count(*)::int FROM preparation_notes n
          WHERE n.pair_id = p.id AND n.person_id = ${id}::uuid AND n.text <> '') AS "preparedPrompts",
        (SELECT coalesce(json_agg(a.person_id), '[]') FROM meeting_attendances a
          WHERE a.pair_id = p.id AND a.meeting = coming.meeting
            AND (a.meeting = 1 OR a.seen_at > now() - interval '3 days')) AS "joinedBy",
        (SELECT d.proposed_by_id FROM date_proposals d
          WHERE d.pair_id = p.id AND d.meeting = coming.meeting AND now() < ANY (d.times)
            AND NOT EXISTS (SELECT FROM date_proposals later WHERE later.pair_id = p.id
              AND later.meeting = d.meeting AND later.round > d.round)) AS "proposedBy",
        (SELECT count(*)::int FROM (
          SELECT DISTINCT ON (prompt) kind FROM prompt_marks
          WHERE pair_id = p.id ORDER BY prompt, meeting DESC
        ) last_marks WHERE kind = 'kept-for-later') AS "keptPrompts",
        reads.written AS "hasWrittenClauses",
        reads.decided AS "decidedClauses",
        (SELECT coalesce(json_agg(c.person_id), '[]')
          FROM agreement_versions v JOIN agreement_confirmations c USING (pair_id, version)
          WHERE v.pair_id = p.id AND v.working_together = reads.working_together
            AND v.difficulties = reads.difficulties AND v.confidentiality = reads.confidentiality
            AND v.schedule = reads.schedule AND v.cancellations = reads.cancellations
            -- What a later version has replaced does not come back by itself when its words do.
            AND v.version >= coalesce((SELECT version FROM agreement_confirmations
              WHERE pair_id = p.id GROUP BY version HAVING count(*) = 2
              ORDER BY version DESC LIMIT 1), 0)
        ) AS "confirmedAsItReads",
        json_build_object(
          'dates', (SELECT coalesce(json_agg(json_build_object('version', d.version, 'round', d.round,
              'sequence', d.sequence, 'dueOn', d.due_on, 'setBy', d.set_by_id)), '[]')
            FROM review_dates d WHERE d.pair_id = p.id),
          'answers', (SELECT coalesce(json_agg(json_build_object('version', r.version, 'round', r.round,
              'by', r.person_id, 'at', r.answered_at)), '[]')
            FROM review_answers r WHERE r.pair_id = p.id)
        ) AS "reviews",
        (SELECT count(*)::int FROM reflections r
          WHERE r.pair_id = p.id AND r.person_id = ${id}::uuid AND r.text <> '') AS "answeredQuestions",
        (SELECT count(*)::int FROM reflections r
          WHERE r.pair_id = p.id AND r.person_id = ${id}::uuid AND r.shared_at IS NOT NULL
        ) AS "sharedQuestions",
        EXISTS (SELECT FROM fit_matches f WHERE f.pair_id = p.id) AS "bothHaveDoubts",
        (SELECT e.asked_at FROM ending_requests e
          WHERE e.pair_id = p.id AND e.person_id = ${id}::uuid AND e.taken_back_at IS NULL
            AND e.closed_at IS NULL
        ) AS "askedToEndAt"
      FROM pairs p
      CROSS JOIN LATERAL (
        SELECT 1 + greatest(
          (SELECT coalesce(max(meeting), 0) FROM meetings_held WHERE pair_id = p.id),
          EXISTS (SELECT FROM agreement_confirmations WHERE pair_id = p.id)::int) AS meeting
      ) coming
      CROSS JOIN LATERAL (
        SELECT coalesce(bool_or(reading > 0), false) AS written,
          count(*) FILTER (WHERE NOT undecided AND (text <> '' OR choices <> '{}'))::int AS decided,
          coalesce(max(reading) FILTER (WHERE clause = 'working-together'), 0) AS working_together,
          coalesce(max(reading) FILTER (WHERE clause = 'difficulties'), 0) AS difficulties,
          coalesce(max(reading) FILTER (WHERE clause = 'confidentiality'), 0) AS confidentiality,
          coalesce(max(reading) FILTER (WHERE clause = 'schedule'), 0) AS schedule,
          coalesce(max(reading) FILTER (WHERE clause = 'cancellations'), 0) AS cancellations
        FROM (
          SELECT DISTINCT ON (clause) clause, undecided, text, choices, coalesce(reads_as, revision) AS reading
          FROM clause_revisions WHERE pair_id = p.id ORDER BY clause, revision DESC
        ) latest
      ) reads
      WHERE ${id}::uuid IN (p.mentor_id, p.mentee_id)`,
  );

  return new Map(
    rows.map(({ pairId, reviews, ...facts }) => [
      pairId,
      { ...facts, reviews: { ...reviews, answers: reviews.answers.map(withMoment) } },
    ]),
  );
}

// JSON knows no dates.
function withMoment(answer: ReviewAnswer): ReviewAnswer {
  return { ...answer, at: new Date(answer.at) };
}
