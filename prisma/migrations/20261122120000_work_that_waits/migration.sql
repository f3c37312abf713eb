-- Work that waits, and whoever does it. A job is left in the transaction that makes it necessary, and names what it is
-- about by ids alone. The jobs themselves live in the schema of graphile-worker, which prisma/jobs-schema.ts prepares.

-- The one way to leave a job: these tasks and no others, ids and no words. Owned by whoever migrates, who owns the jobs and
-- reads nothing of a pair. The same job left twice is one job.
CREATE FUNCTION leave_for_later(task text, subject uuid, person uuid DEFAULT NULL, due timestamptz DEFAULT now())
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF task NOT IN ('complete-ending', 'ending-asked', 'ending-notice') THEN
    RAISE EXCEPTION 'no such task' USING ERRCODE = 'invalid_parameter_value';
  END IF;

  PERFORM graphile_worker.add_job(
    task,
    json_strip_nulls(json_build_object('subject', subject, 'person', person)),
    run_at => due,
    job_key => concat_ws(':', task, subject, person)
  );
END $$;

REVOKE ALL ON FUNCTION leave_for_later FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leave_for_later TO tandem_app, tandem_worker, tandem_keeper;

-- ── What an ending leaves to be done ─────────────────────────────────────────────────────────────────────────────────
-- Seven days are 168 hours: the clocks of no place can make them more or less.
CREATE FUNCTION leave_what_asking_needs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.completed_at IS NULL THEN
    PERFORM leave_for_later('ending-asked', NEW.id);
    PERFORM leave_for_later('complete-ending', NEW.id, due => NEW.asked_at + interval '168 hours');
  END IF;
  RETURN NULL;
END $$;

-- One letter for each, the mentor's first whoever asked.
CREATE FUNCTION leave_what_ending_needs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person uuid;
BEGIN
  FOR person IN
    SELECT unnest(ARRAY[mentor_id, mentee_id]) FROM pairs WHERE id = NEW.pair_id
  LOOP
    PERFORM leave_for_later('ending-notice', NEW.id, person);
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER left_for_later AFTER INSERT ON endings FOR EACH ROW EXECUTE FUNCTION leave_what_asking_needs();
CREATE TRIGGER left_for_later_once_completed AFTER UPDATE ON endings FOR EACH ROW
  WHEN (OLD.completed_at IS NULL AND NEW.completed_at IS NOT NULL) EXECUTE FUNCTION leave_what_ending_needs();

-- ── Letters that have gone ───────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE "sent_letters" (
    "key" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sent_letters_pkey" PRIMARY KEY ("key")
);

ALTER TABLE sent_letters ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sent_letters ADD CHECK (char_length(key) BETWEEN 1 AND 120);
GRANT SELECT, INSERT ON sent_letters TO tandem_worker;
CREATE POLICY working ON sent_letters TO tandem_worker USING (true) WITH CHECK (true);

-- ── What the worker sees: that a pair ends, and whom to write to ─────────────────────────────────────────────────────
GRANT SELECT ON programs TO tandem_worker;
CREATE POLICY everybody_at_work ON programs FOR SELECT TO tandem_worker USING (true);

GRANT SELECT ON endings TO tandem_worker;
GRANT UPDATE (completed_at) ON endings TO tandem_worker;
CREATE POLICY working ON endings FOR SELECT TO tandem_worker USING (true);
-- Whatever the job believes, no ending completes by itself before its day.
CREATE POLICY completing_by_itself ON endings FOR UPDATE TO tandem_worker
  USING (taken_back_at IS NULL AND completed_at IS NULL AND asked_at <= now() - interval '168 hours')
  WITH CHECK (completed_at IS NOT NULL AND completed_by_id IS NULL);

GRANT SELECT ON pairs TO tandem_worker;
CREATE POLICY whose_ending_was_asked ON pairs FOR SELECT TO tandem_worker
  USING (EXISTS (SELECT FROM endings WHERE pair_id = pairs.id));

GRANT SELECT (id, email, name, locale, time_zone) ON people TO tandem_worker;
CREATE POLICY whose_relationship_has_ended ON people FOR SELECT TO tandem_worker
  USING (EXISTS (
    SELECT FROM pairs JOIN endings ON endings.pair_id = pairs.id
    WHERE people.id IN (pairs.mentor_id, pairs.mentee_id) AND endings.completed_at IS NOT NULL
  ));
