-- The letter about the fit check: one to each of the two, at nine on the day after their first meeting. It is left when the
-- meeting is noted and follows from that alone, so that no answer, given or not, shows in whether, when or what is written.

CREATE OR REPLACE FUNCTION leave_for_later(task text, subject uuid, person uuid DEFAULT NULL, due timestamptz DEFAULT now())
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF task NOT IN ('complete-ending', 'ending-asked', 'ending-notice', 'fit-check-letter') THEN
    RAISE EXCEPTION 'no such task' USING ERRCODE = 'invalid_parameter_value';
  END IF;

  PERFORM graphile_worker.add_job(
    task,
    json_strip_nulls(json_build_object('subject', subject, 'person', person)),
    run_at => due,
    job_key => concat_ws(':', task, subject, person)
  );
END $$;

-- By the clocks where each of the two lives. A meeting that is written down from the past leaves no letter.
CREATE FUNCTION leave_what_first_meeting_needs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person uuid;
  due timestamptz;
BEGIN
  FOR person, due IN
    SELECT people.id, ((NEW.held_at AT TIME ZONE time_zone)::date + 1 + time '09:00') AT TIME ZONE time_zone
    FROM pairs JOIN people ON people.id IN (mentor_id, mentee_id) WHERE pairs.id = NEW.pair_id
  LOOP
    IF due > now() THEN
      PERFORM leave_for_later('fit-check-letter', NEW.pair_id, person, due);
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER left_for_later AFTER INSERT ON meetings_held FOR EACH ROW
  WHEN (NEW.meeting = 1) EXECUTE FUNCTION leave_what_first_meeting_needs();

-- ── What the worker sees: whom it still has to write to, and if they are paused ──────────────────────────────────────
GRANT SELECT (pair_id, meeting) ON meetings_held TO tandem_worker;
CREATE POLICY first_ones ON meetings_held FOR SELECT TO tandem_worker USING (meeting = 1);

CREATE FUNCTION awaits_fit_letter(pair uuid, mentor uuid, mentee uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM meetings_held WHERE pair_id = pair AND meeting = 1)
    AND 2 > (SELECT count(*) FROM sent_letters WHERE key IN (
      concat_ws(':', 'fit-check-letter', pair, mentor), concat_ws(':', 'fit-check-letter', pair, mentee)
    ));
$$;
REVOKE ALL ON FUNCTION awaits_fit_letter FROM PUBLIC;
GRANT EXECUTE ON FUNCTION awaits_fit_letter TO tandem_worker;

CREATE POLICY who_await_a_letter ON pairs FOR SELECT TO tandem_worker
  USING (awaits_fit_letter(id, mentor_id, mentee_id));
CREATE POLICY who_await_a_letter ON people FOR SELECT TO tandem_worker
  USING (EXISTS (
    SELECT FROM pairs
    WHERE people.id IN (mentor_id, mentee_id) AND awaits_fit_letter(pairs.id, mentor_id, mentee_id)
  ));

-- The pairs in this query are those that the worker sees.
GRANT SELECT ON pauses TO tandem_worker;
CREATE POLICY working ON pauses FOR SELECT TO tandem_worker
  USING (EXISTS (SELECT FROM pairs WHERE pairs.id = pauses.pair_id));
