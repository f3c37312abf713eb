-- The coordinator's digest: who needs them and why, once a week, on each working day, or never.

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "daily_digest" BOOLEAN NOT NULL DEFAULT false;

GRANT UPDATE (daily_digest) ON people TO tandem_app;
GRANT SELECT (daily_digest) ON people TO tandem_worker;

ALTER TABLE unwanted_letters DROP CONSTRAINT unwanted_letters_kind_check;
ALTER TABLE unwanted_letters ADD CHECK (kind IN (
  'invitation', 'meeting-dates', 'meeting-reminder', 'homework', 'agreement', 'review', 'fit-check', 'nudge', 'digest'
));

DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('leave_for_later'::regproc),
    $old$'fit-check-letter'$old$, $new$'fit-check-letter', 'coordination-digest'$new$);
END $$;

-- Left once; from then on each leaves the next.
CREATE FUNCTION leave_digests() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM leave_for_later('coordination-digest', NEW.program_id, NEW.person_id);
  RETURN NULL;
END $$;

CREATE TRIGGER left_digests AFTER INSERT ON coordinators FOR EACH ROW EXECUTE FUNCTION leave_digests();

SELECT leave_for_later('coordination-digest', program_id, person_id) FROM coordinators;
