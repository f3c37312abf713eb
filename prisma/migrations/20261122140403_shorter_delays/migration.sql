-- A delay that the coordination shortens holds for whoever waits already: the pair is always written to before the coordination
-- sees it. One that is lengthened needs nothing, since whoever writes looks again.
CREATE FUNCTION leave_what_shorter_delay_needs() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM leave_nudges_for_later(
    array_agg(pair_id),
    array_agg(greatest(stall_since + make_interval(hours => 24 * NEW.nudge_days), now()))
  ) FROM pair_states
  WHERE program_id = NEW.id AND stall IS NOT NULL
    AND stall_since + make_interval(hours => 24 * OLD.nudge_days) > now();
  RETURN NULL;
END $$;

GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
ALTER FUNCTION leave_what_shorter_delay_needs() OWNER TO tandem_keeper;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

CREATE TRIGGER left_for_later AFTER UPDATE OF nudge_days ON programs FOR EACH ROW
  WHEN (NEW.nudge_days < OLD.nudge_days) EXECUTE FUNCTION leave_what_shorter_delay_needs();
