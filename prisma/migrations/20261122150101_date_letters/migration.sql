-- The last change of the date itself is the one that is written about: a new place for it makes no letter, and must not
-- keep back the one before.
CREATE OR REPLACE FUNCTION awaits_date_letter(pair uuid, mentor uuid, mentee uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM date_changes c
    WHERE pair_id = pair AND was_at IS DISTINCT FROM starts_at
      AND NOT EXISTS (
        SELECT FROM date_changes WHERE pair_id = pair AND meeting = c.meeting AND sequence > c.sequence
          AND was_at IS DISTINCT FROM starts_at)
      AND 2 > (SELECT count(*) FROM sent_letters WHERE key IN (
        concat_ws(':', 'meeting-letter', c.id, mentor), concat_ws(':', 'meeting-letter', c.id, mentee)))
  ) OR EXISTS (
    SELECT FROM date_proposals p
    WHERE pair_id = pair AND times <> '{}'
      AND NOT EXISTS (SELECT FROM date_proposals WHERE pair_id = pair AND meeting = p.meeting AND round > p.round)
      AND NOT EXISTS (SELECT FROM sent_letters WHERE key = concat_ws(':', 'proposal-letter', p.id,
        CASE proposed_by_id WHEN mentor THEN mentee ELSE mentor END))
  );
$$;
