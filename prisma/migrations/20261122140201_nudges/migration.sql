-- What Tandem writes by itself once something is missing for some days: one letter to each of the two, once for each stall. The
-- job waits from the moment that the stall is known, for the day on which it is due; whoever does it looks again.

CREATE FUNCTION leave_nudges_for_later(pairs uuid[], dues timestamptz[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF cardinality(pairs) > 0 THEN
    PERFORM graphile_worker.add_jobs(ARRAY(
      SELECT (
        'nudge', json_build_object('subject', pair), NULL, due, NULL, 'nudge:' || pair, NULL, NULL
      )::graphile_worker.job_spec
      FROM unnest(pairs, dues) AS left_over(pair, due)
    ));
  END IF;
END $$;

REVOKE ALL ON FUNCTION leave_nudges_for_later FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leave_nudges_for_later TO tandem_keeper;

-- What is written down from the past leaves no letter. By hours: the clocks of no place can make a day more or less.
CREATE FUNCTION leave_what_stalls_need() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM leave_nudges_for_later(array_agg(pair_id), array_agg(due)) FROM (
    SELECT pair_id, stall_since + make_interval(hours => 24 * nudge_days) AS due
    FROM changed JOIN programs ON programs.id = program_id WHERE stall IS NOT NULL
  ) AS stalls WHERE due > now();
  RETURN NULL;
END $$;

GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
ALTER FUNCTION leave_what_stalls_need() OWNER TO tandem_keeper;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

CREATE TRIGGER left_for_later AFTER INSERT ON pair_states REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION leave_what_stalls_need();
CREATE TRIGGER left_for_later_anew AFTER UPDATE ON pair_states REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION leave_what_stalls_need();

-- ── What the worker sees: whom something is missing for ──────────────────────────────────────────────────────────────
GRANT SELECT (arrived_at, locale_known) ON people TO tandem_worker;
-- By which an invitation and a reminder find their pair.
GRANT SELECT (program_id) ON invitations, reminders TO tandem_worker;
GRANT SELECT (pair_id, program_id, stall, stall_since, paused_until) ON pair_states TO tandem_worker;
CREATE POLICY stalled ON pair_states FOR SELECT TO tandem_worker USING (stall_since <= now());

CREATE FUNCTION is_to_be_nudged(pair uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM pair_states JOIN programs ON programs.id = program_id
    WHERE pair_id = pair AND stall_since + make_interval(hours => 24 * nudge_days) <= now()
  );
$$;
REVOKE ALL ON FUNCTION is_to_be_nudged FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_to_be_nudged TO tandem_worker;

CREATE POLICY to_be_nudged ON pairs FOR SELECT TO tandem_worker USING (is_to_be_nudged(id));
CREATE POLICY to_be_nudged ON people FOR SELECT TO tandem_worker
  USING (EXISTS (
    SELECT FROM pairs WHERE people.id IN (mentor_id, mentee_id) AND is_to_be_nudged(pairs.id)
  ));
