-- Whoever does what waits sees the two of a stall while their letters have still to go, and for a month at most.
CREATE OR REPLACE FUNCTION is_to_be_nudged(pair uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM pair_states JOIN programs ON programs.id = program_id
    CROSS JOIN LATERAL (SELECT stall_since + make_interval(hours => 24 * nudge_days) AS at) AS due
    WHERE pair_id = pair AND due.at <= now() AND due.at > now() - interval '30 days'
      AND 2 > (SELECT count(*) FROM sent_letters WHERE key IN (
        concat_ws(':', 'nudge', pair, mentor_id, stall, (extract(epoch FROM stall_since) * 1000)::bigint),
        concat_ws(':', 'nudge', pair, mentee_id, stall, (extract(epoch FROM stall_since) * 1000)::bigint)
      ))
  );
$$;
GRANT SELECT (mentor_id, mentee_id) ON pair_states TO tandem_worker;
