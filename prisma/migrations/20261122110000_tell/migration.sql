-- Postgres tells, after the commit, that something which both people see has changed: the pair, what it is about and who
-- did it, by their ids and nothing else. What only one of them may see tells nobody.
--
-- One transaction tells the same thing once, however many rows it writes: Postgres drops identical notifications. Keep to
-- one subject in each transaction where you can, since every notification takes a lock that all of them share.

CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('tandem_told', json_build_object(
    'pair', coalesce(NEW.pair_id, OLD.pair_id),
    'about', TG_ARGV[0],
    -- Who ended a pair is nobody's business.
    'by', CASE WHEN TG_ARGV[0] <> 'pair' THEN acting_person() END
  )::text);
  RETURN NULL;
END $$;

-- ── What the two write together ──────────────────────────────────────────────────────────────────────────────────────
CREATE TRIGGER told AFTER INSERT ON clause_revisions FOR EACH ROW EXECUTE FUNCTION tell('agreement');
-- A version is only ever made by its first yes.
CREATE TRIGGER told AFTER INSERT ON agreement_confirmations FOR EACH ROW EXECUTE FUNCTION tell('confirmation');

CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON prompt_marks FOR EACH ROW EXECUTE FUNCTION tell('marks');
CREATE TRIGGER told AFTER INSERT ON meetings_held FOR EACH ROW EXECUTE FUNCTION tell('held');

CREATE TRIGGER told AFTER INSERT OR UPDATE ON meeting_dates FOR EACH ROW EXECUTE FUNCTION tell('dates');
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON meeting_places FOR EACH ROW EXECUTE FUNCTION tell('dates');

-- Coming, moving on, and being back. Reading a step again says that one is still there, and that alone must not make the
-- other read again.
CREATE TRIGGER told_of_joining AFTER INSERT ON meeting_attendances FOR EACH ROW EXECUTE FUNCTION tell('arrival');
CREATE TRIGGER told_of_step AFTER UPDATE ON meeting_attendances FOR EACH ROW
  WHEN (OLD.step <> NEW.step) EXECUTE FUNCTION tell('step');
CREATE TRIGGER told_of_being_back AFTER UPDATE ON meeting_attendances FOR EACH ROW
  WHEN (OLD.step = NEW.step AND OLD.seen_at < NEW.seen_at - interval '100 seconds')
  EXECUTE FUNCTION tell('arrival');

-- ── What one person shows, from when the other may see it ────────────────────────────────────────────────────────────
CREATE TRIGGER told_when_added AFTER INSERT ON preparation_notes FOR EACH ROW
  WHEN (NEW.shown_since IS NOT NULL AND has_joined(NEW.pair_id, NEW.person_id))
  EXECUTE FUNCTION tell('notes');
CREATE TRIGGER told_when_changed AFTER UPDATE ON preparation_notes FOR EACH ROW
  WHEN ((OLD.shown_since IS NOT NULL OR NEW.shown_since IS NOT NULL) AND has_joined(NEW.pair_id, NEW.person_id))
  EXECUTE FUNCTION tell('notes');

CREATE TRIGGER told_when_added AFTER INSERT ON reflections FOR EACH ROW
  WHEN (NEW.shared_at IS NOT NULL) EXECUTE FUNCTION tell('reflections');
CREATE TRIGGER told_when_changed AFTER UPDATE ON reflections FOR EACH ROW
  WHEN (OLD.shared_at IS NOT NULL OR NEW.shared_at IS NOT NULL) EXECUTE FUNCTION tell('reflections');

-- ── That it has ended, and not that it was asked for ─────────────────────────────────────────────────────────────────
CREATE TRIGGER told AFTER UPDATE ON endings FOR EACH ROW
  WHEN (OLD.completed_at IS NULL AND NEW.completed_at IS NOT NULL) EXECUTE FUNCTION tell('pair');

-- ── That somebody has signed out ─────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION tell_of_signing_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('tandem_told', json_build_object('person', OLD.person_id)::text);
  RETURN NULL;
END $$;

CREATE TRIGGER told AFTER DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION tell_of_signing_out();
