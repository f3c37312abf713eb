-- Letters that one can do without: who wants which, never more than one reminder a day, and what each wakes the worker for.

-- CreateTable
CREATE TABLE "unwanted_letters" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unwanted_letters_pkey" PRIMARY KEY ("person_id","kind")
);

-- CreateTable
CREATE TABLE "reminder_days" (
    "person_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "letter" TEXT NOT NULL,

    CONSTRAINT "reminder_days_pkey" PRIMARY KEY ("person_id","day")
);

-- AddForeignKey
ALTER TABLE "unwanted_letters" ADD CONSTRAINT "unwanted_letters_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_days" ADD CONSTRAINT "reminder_days_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE unwanted_letters ADD CHECK (kind IN (
  'invitation', 'meeting-dates', 'meeting-reminder', 'homework', 'agreement', 'review', 'fit-check', 'nudge'
));
ALTER TABLE reminder_days ADD CHECK (char_length(letter) BETWEEN 1 AND 120);

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE unwanted_letters ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE reminder_days ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, DELETE ON unwanted_letters TO tandem_app;
CREATE POLICY own ON unwanted_letters TO tandem_app
  USING (person_id = acting_person()) WITH CHECK (person_id = acting_person());

-- ── Work that waits ──────────────────────────────────────────────────────────────────────────────────────────────────
-- Two more names for what can be left, beside all that are known by now. A job that plans what comes next never puts off one
-- that was left meanwhile for at once: something has changed since.
DO $$
BEGIN
  EXECUTE replace(replace(pg_get_functiondef('leave_for_later'::regproc),
    $old$'fit-check-letter'$old$, $new$'fit-check-letter', 'agreement-letter', 'reminders'$new$),
    $old$job_key => concat_ws(':', task, subject, person)$old$, $new$job_key => concat_ws(':', task, subject, person),
    job_key_mode => CASE WHEN task = 'reminders' AND due > now() THEN 'preserve_run_at' ELSE 'replace' END$new$);
END $$;

-- The reminders of a person follow from dates of their pairs. Whatever changes one has them planned anew; `reminders` alone
-- decides what falls on which day.
CREATE FUNCTION leave_reminders_to_plan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person uuid;
BEGIN
  FOR person IN
    SELECT unnest(ARRAY[mentor_id, mentee_id]) FROM pairs WHERE id = coalesce(NEW.pair_id, OLD.pair_id)
  LOOP
    PERFORM leave_for_later('reminders', person);
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER left_to_plan AFTER INSERT OR UPDATE OR DELETE ON meeting_dates
  FOR EACH ROW EXECUTE FUNCTION leave_reminders_to_plan();
CREATE TRIGGER left_to_plan AFTER INSERT ON meetings_held FOR EACH ROW EXECUTE FUNCTION leave_reminders_to_plan();
CREATE TRIGGER left_to_plan AFTER INSERT ON agreement_confirmations
  FOR EACH ROW EXECUTE FUNCTION leave_reminders_to_plan();
CREATE TRIGGER left_to_plan AFTER INSERT ON review_dates FOR EACH ROW EXECUTE FUNCTION leave_reminders_to_plan();
CREATE TRIGGER left_to_plan AFTER INSERT ON review_answers FOR EACH ROW EXECUTE FUNCTION leave_reminders_to_plan();
CREATE TRIGGER left_to_plan AFTER INSERT ON pauses FOR EACH ROW EXECUTE FUNCTION leave_reminders_to_plan();
-- A relationship that goes on after all has dates again.
CREATE TRIGGER left_to_plan AFTER UPDATE OF reopened_at ON endings
  FOR EACH ROW WHEN (OLD.reopened_at IS NULL AND NEW.reopened_at IS NOT NULL)
  EXECUTE FUNCTION leave_reminders_to_plan();

-- Nine in the morning is another moment elsewhere; and whoever arrives may have a meeting soon.
CREATE FUNCTION leave_own_reminders_to_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM leave_for_later('reminders', NEW.id);
  RETURN NULL;
END $$;

CREATE TRIGGER left_to_plan AFTER UPDATE OF time_zone, arrived_at ON people
  FOR EACH ROW WHEN (OLD.time_zone <> NEW.time_zone OR OLD.arrived_at IS DISTINCT FROM NEW.arrived_at) EXECUTE FUNCTION leave_own_reminders_to_plan();

-- A yes: which of the two is to be written to, and what, is seen when the letter is written.
CREATE FUNCTION leave_what_confirming_needs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person uuid;
BEGIN
  FOR person IN
    SELECT unnest(ARRAY[mentor_id, mentee_id]) FROM pairs WHERE id = NEW.pair_id
  LOOP
    PERFORM leave_for_later('agreement-letter', NEW.pair_id, person);
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER left_for_later AFTER INSERT ON agreement_confirmations
  FOR EACH ROW EXECUTE FUNCTION leave_what_confirming_needs();

-- ── What the worker sees: the pairs of the one it writes to, by dates ────────────────────────────────────────────────
-- Each unit of work says whom it writes to.
CREATE FUNCTION written_to() RETURNS uuid LANGUAGE sql STABLE RETURN named_secret('written_to')::uuid;

CREATE POLICY of_whom_it_writes_to ON pairs FOR SELECT TO tandem_worker USING (written_to() IN (mentor_id, mentee_id));
CREATE POLICY of_whom_it_writes_to ON people FOR SELECT TO tandem_worker USING (
  id = written_to()
  OR EXISTS (SELECT FROM pairs WHERE people.id IN (mentor_id, mentee_id) AND written_to() IN (mentor_id, mentee_id))
);

GRANT SELECT (arrived_at) ON people TO tandem_worker;
GRANT SELECT (program_id, held_at) ON meetings_held TO tandem_worker;
GRANT SELECT (pair_id, program_id, meeting, starts_at, sequence, set_at) ON meeting_dates TO tandem_worker;
GRANT SELECT (pair_id, program_id, version, person_id, content_hash, confirmed_at) ON agreement_confirmations TO tandem_worker;
GRANT SELECT (pair_id, program_id, version, round, sequence, due_on, set_by_id) ON review_dates TO tandem_worker;
GRANT SELECT (pair_id, program_id, version, round, person_id, answered_at) ON review_answers TO tandem_worker;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'meeting_dates', 'meetings_held', 'agreement_confirmations', 'review_dates', 'review_answers'
  ] LOOP
    EXECUTE format(
      'CREATE POLICY of_whom_it_writes_to ON %I FOR SELECT TO tandem_worker
       USING (pair_id IN (SELECT id FROM pairs WHERE written_to() IN (mentor_id, mentee_id)))', name);
  END LOOP;
END $$;

-- That one's own reflections are shared already; of what they say, not a column.
GRANT SELECT (pair_id, program_id, person_id, question, shared_at) ON reflections TO tandem_worker;
CREATE POLICY shared_by_whom_it_writes_to ON reflections FOR SELECT TO tandem_worker
  USING (person_id = written_to() AND shared_at IS NOT NULL);

GRANT SELECT ON unwanted_letters TO tandem_worker;
CREATE POLICY of_whom_it_writes_to ON unwanted_letters FOR SELECT TO tandem_worker USING (person_id = written_to());

-- At most one row for a day: two letters that come at the same moment cannot both be the day's.
GRANT SELECT, INSERT ON reminder_days TO tandem_worker;
CREATE POLICY of_whom_it_writes_to ON reminder_days TO tandem_worker
  USING (person_id = written_to()) WITH CHECK (person_id = written_to());

-- ── The pairs that there are already ─────────────────────────────────────────────────────────────────────────────────
SELECT leave_for_later('reminders', id) FROM people
WHERE EXISTS (SELECT FROM pairs WHERE people.id IN (mentor_id, mentee_id));
