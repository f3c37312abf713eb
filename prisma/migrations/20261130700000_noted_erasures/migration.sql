-- A database that is restored from a copy knows nothing of what was erased after the copy. So each erasure leaves a job that notes
-- it outside of the database (`lib/jobs/note-erasure`), by a mark that leads to nobody and that only the erased id gives again.

-- In the form of an id, since jobs take nothing else: the eights say that it is made up (RFC 9562).
CREATE FUNCTION mark_of_erased(id uuid) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN overlay(overlay(
    encode(substring(sha256(convert_to('erased:' || id::text, 'UTF8')) FROM 1 FOR 16), 'hex')
    PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid;

-- Of whoever migrates, who owns the jobs and reads nothing of a pair.
CREATE FUNCTION leave_to_be_noted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE mark uuid := mark_of_erased(OLD.id);
BEGIN
  PERFORM graphile_worker.add_job('note-erasure', json_build_object('subject', mark), job_key => 'note-erasure:' || mark);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION leave_to_be_noted FROM PUBLIC;

CREATE TRIGGER noted_when_gone AFTER DELETE ON pairs FOR EACH ROW EXECUTE FUNCTION leave_to_be_noted();
CREATE TRIGGER noted_when_gone AFTER DELETE ON people FOR EACH ROW EXECUTE FUNCTION leave_to_be_noted();
-- Whoever was half of a pair that stays for the other leaves an empty row.
CREATE TRIGGER noted_when_left AFTER UPDATE OF left_at ON people FOR EACH ROW
  WHEN (OLD.left_at IS NULL AND NEW.left_at IS NOT NULL) EXECUTE FUNCTION leave_to_be_noted();
