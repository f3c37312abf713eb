-- What happened is written down once more, where nobody can change it unnoticed: a chain for each pair, and one for each program
-- of what its coordination does to it. An event names who, what, about what and when, by ids and codes, and carries the hash of
-- the one before it. Events of one pair wait for each other and for no other pair's; the row of the head keeps their order.
--
-- What one of the two must not learn of the other, or the coordination of both, leaves no event at all: answers about the match,
-- who asked for an ending or that it was asked, wishes to go on, help, notes, and who paused.

-- CreateTable
CREATE TABLE "audit_events" (
    "chain" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "program_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "by_id" UUID,
    "about" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("chain","place")
);

-- CreateTable
CREATE TABLE "audit_heads" (
    "chain" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_heads_pkey" PRIMARY KEY ("chain")
);

ALTER TABLE audit_events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_heads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_events
  ADD CHECK (place > 0),
  ADD CHECK (char_length(about) <= 100),
  ADD CHECK (hash ~ '^[0-9a-f]{64}$'),
  ADD CHECK (what IN ('begun', 'matched', 'invited', 'reminded', 'confirmed', 'in-force', 'held', 'paused', 'ended', 're-opened',
    'coordinator-joined', 'coordinator-left', 'settings-changed', 'reworded', 'imported', 'invitation-withdrawn'));
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Whoever operates Tandem verifies: ids, codes and hashes, and no words. Of the two tables nobody else reads a row.
CREATE POLICY verifying ON audit_events FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY verifying ON audit_heads FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT ON audit_events TO tandem_keeper;
GRANT SELECT, INSERT, UPDATE ON audit_heads TO tandem_keeper;
CREATE POLICY keeping ON audit_events TO tandem_keeper USING (true) WITH CHECK (true);
CREATE POLICY keeping ON audit_heads TO tandem_keeper USING (true) WITH CHECK (true);
-- Printed in the notice that both receive.
GRANT SELECT (chain, place, what, about, hash) ON audit_events TO tandem_worker;
CREATE POLICY printed_in_letters ON audit_events FOR SELECT TO tandem_worker USING (what IN ('in-force', 'ended'));

-- What a hash is made of; lib/launch/audit/verify.ts makes it once more, by itself.
CREATE FUNCTION audit_hash(previous text, chain uuid, place integer, program uuid, what text, who uuid, about text, moment timestamptz)
RETURNS text LANGUAGE sql STABLE
  RETURN encode(sha256(convert_to(concat_ws('|', previous, chain, place, program, what, coalesce(who::text, ''), about,
    (extract(epoch FROM moment) * 1000)::bigint), 'UTF8')), 'hex');

CREATE FUNCTION write_down(of_chain uuid, program uuid, what text, who uuid, about text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz(3) := clock_timestamp();
  head audit_heads;
  made text;
BEGIN
  -- Takes the head for this transaction: whoever comes next on this chain waits, and reads what was written here.
  INSERT INTO audit_heads AS heads (chain, place, hash) VALUES (of_chain, 0, '')
    ON CONFLICT (chain) DO UPDATE SET place = heads.place RETURNING * INTO head;
  made := audit_hash(head.hash, of_chain, head.place + 1, program, what, who, about, moment);
  INSERT INTO audit_events VALUES (of_chain, head.place + 1, program, what, who, about, moment, made);
  UPDATE audit_heads SET place = head.place + 1, hash = made WHERE chain = of_chain;
END $$;

-- A row of this table is this event of the chain that a column names; who did it by another column, `acting` or nobody.
CREATE FUNCTION is_written_down() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  fact jsonb := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  who uuid := CASE TG_ARGV[2] WHEN 'acting' THEN acting_person() ELSE (fact ->> TG_ARGV[2])::uuid END;
BEGIN
  PERFORM write_down((fact ->> TG_ARGV[1])::uuid, coalesce(fact ->> 'program_id', fact ->> 'id')::uuid, TG_ARGV[0], who,
    coalesce(fact ->> TG_ARGV[3], ''));
  RETURN NULL;
END $$;

-- The first of two who say yes at once holds the head: the second sees both.
CREATE FUNCTION yes_is_written_down() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE about text := NEW.version || ':' || NEW.content_hash;
BEGIN
  PERFORM write_down(NEW.pair_id, NEW.program_id, 'confirmed', NEW.person_id, left(about, 100));
  IF 2 = (SELECT count(*) FROM agreement_confirmations WHERE pair_id = NEW.pair_id AND version = NEW.version) THEN
    PERFORM write_down(NEW.pair_id, NEW.program_id, 'in-force', NULL, left(about, 100));
  END IF;
  RETURN NULL;
END $$;

GRANT SELECT ON agreement_confirmations TO tandem_keeper;
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = 'agreement_confirmations'::regclass AND polname = 'writing_down') THEN
    CREATE POLICY writing_down ON agreement_confirmations FOR SELECT TO tandem_keeper USING (true);
  END IF;
END $$;

-- What is there already begins its chain here.
DO $$
BEGIN
  CREATE POLICY beginning ON audit_events FOR INSERT TO CURRENT_USER WITH CHECK (true);
  CREATE POLICY beginning ON audit_heads TO CURRENT_USER USING (true) WITH CHECK (true);
  PERFORM write_down(id, program_id, 'begun', NULL, '') FROM pairs;
  PERFORM write_down(id, id, 'begun', NULL, '') FROM programs;
  DROP POLICY beginning ON audit_events;
  DROP POLICY beginning ON audit_heads;
END $$;

-- Only for the moment of handing the functions over.
GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
REVOKE ALL ON FUNCTION write_down FROM PUBLIC;
ALTER FUNCTION write_down OWNER TO tandem_keeper;
ALTER FUNCTION is_written_down() OWNER TO tandem_keeper;
ALTER FUNCTION yes_is_written_down() OWNER TO tandem_keeper;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

-- ── Of a pair ────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TRIGGER written_down AFTER INSERT ON pairs FOR EACH ROW EXECUTE FUNCTION is_written_down('matched', 'id', 'acting');
-- The first goes with the match.
CREATE TRIGGER written_down AFTER INSERT ON invitations FOR EACH ROW WHEN (NEW.sequence > 1)
  EXECUTE FUNCTION is_written_down('invited', 'pair_id', 'invited_by_id', 'person_id');
CREATE TRIGGER written_down AFTER INSERT ON reminders FOR EACH ROW
  EXECUTE FUNCTION is_written_down('reminded', 'pair_id', 'reminded_by_id', 'about');
CREATE TRIGGER written_down AFTER INSERT ON agreement_confirmations FOR EACH ROW EXECUTE FUNCTION yes_is_written_down();
CREATE TRIGGER written_down AFTER INSERT ON meetings_held FOR EACH ROW
  EXECUTE FUNCTION is_written_down('held', 'pair_id', '', 'meeting');
CREATE TRIGGER written_down AFTER INSERT ON pauses FOR EACH ROW
  EXECUTE FUNCTION is_written_down('paused', 'pair_id', '', 'resumes_on');
CREATE TRIGGER written_down_at_once AFTER INSERT ON endings FOR EACH ROW
  WHEN (NEW.completed_at IS NOT NULL) EXECUTE FUNCTION is_written_down('ended', 'pair_id', 'completed_by_id', 'id');
CREATE TRIGGER written_down AFTER UPDATE ON endings FOR EACH ROW
  WHEN (OLD.completed_at IS NULL AND NEW.completed_at IS NOT NULL)
  EXECUTE FUNCTION is_written_down('ended', 'pair_id', 'completed_by_id', 'id');
CREATE TRIGGER written_down_once_reopened AFTER UPDATE ON endings FOR EACH ROW
  WHEN (OLD.reopened_at IS NULL AND NEW.reopened_at IS NOT NULL)
  EXECUTE FUNCTION is_written_down('re-opened', 'pair_id', 'reopened_by_id', 'id');

-- ── Of a program ─────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TRIGGER written_down AFTER INSERT ON programs FOR EACH ROW EXECUTE FUNCTION is_written_down('begun', 'id', 'acting');
CREATE TRIGGER written_down_once_changed AFTER UPDATE ON programs FOR EACH ROW
  WHEN (OLD.revision <> NEW.revision) EXECUTE FUNCTION is_written_down('settings-changed', 'id', 'acting', 'revision');
CREATE TRIGGER written_down AFTER INSERT ON coordinators FOR EACH ROW
  EXECUTE FUNCTION is_written_down('coordinator-joined', 'program_id', 'acting', 'person_id');
CREATE TRIGGER written_down_once_gone AFTER DELETE ON coordinators FOR EACH ROW
  EXECUTE FUNCTION is_written_down('coordinator-left', 'program_id', 'acting', 'person_id');
CREATE TRIGGER written_down AFTER INSERT ON wordings FOR EACH ROW
  EXECUTE FUNCTION is_written_down('reworded', 'program_id', 'written_by_id', 'key');
CREATE TRIGGER written_down AFTER UPDATE ON imports FOR EACH ROW
  WHEN (OLD.imported_at IS NULL AND NEW.imported_at IS NOT NULL)
  EXECUTE FUNCTION is_written_down('imported', 'program_id', 'sent_by_id', 'pairs_made');
CREATE TRIGGER written_down AFTER INSERT ON withdrawn_invitations FOR EACH ROW
  EXECUTE FUNCTION is_written_down('invitation-withdrawn', 'program_id', 'acting', 'person_id');
