-- A program says for how long it keeps what has ended. From then on one job looks each morning: it tells the two a month ahead,
-- and erases what is due through the one function that may.
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('leave_for_later'::regproc), '''fit-check-letter''', '''fit-check-letter'', ''retention''');
END $$;

CREATE FUNCTION leave_retention() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM leave_for_later('retention', NEW.id);
  RETURN NULL;
END $$;

CREATE TRIGGER left_for_retention AFTER INSERT OR UPDATE OF retention_months ON programs FOR EACH ROW
  WHEN (NEW.retention_months IS NOT NULL) EXECUTE FUNCTION leave_retention();

SELECT leave_for_later('retention', id) FROM programs WHERE retention_months IS NOT NULL;

-- What to look at, without reading what is kept for long.
CREATE INDEX endings_completed ON endings (program_id, completed_at) WHERE completed_at IS NOT NULL AND reopened_at IS NULL;
