-- The fit check: what each of the two answers in private to "does this match suit you?". Only when both have said something
-- other than "it suits me" are both told, at once and alike; nothing else about an answer is ever told to anybody.

-- CreateTable
CREATE TABLE "fit_answers" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fit_answers_pkey" PRIMARY KEY ("pair_id","person_id")
);

-- CreateTable
CREATE TABLE "fit_matches" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "matched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fit_matches_pkey" PRIMARY KEY ("pair_id")
);

-- AddForeignKey
ALTER TABLE "fit_answers" ADD CONSTRAINT "fit_answers_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fit_answers" ADD CONSTRAINT "fit_answers_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fit_matches" ADD CONSTRAINT "fit_matches_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE fit_answers ADD CHECK (answer IN ('suits', 'reservations', 'does-not-suit'));

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE fit_answers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE fit_matches ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

-- An answer that is taken back leaves nothing behind.
GRANT SELECT, INSERT, DELETE ON fit_answers TO tandem_app;
GRANT UPDATE (answer, answered_at) ON fit_answers TO tandem_app;
CREATE POLICY own ON fit_answers FOR SELECT TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id));
CREATE POLICY one_answers ON fit_answers FOR INSERT TO tandem_app
  WITH CHECK (person_id = acting_person() AND is_participant(pair_id) AND is_open(pair_id));
CREATE POLICY one_changes ON fit_answers FOR UPDATE TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id) AND is_open(pair_id));
CREATE POLICY one_takes_back ON fit_answers FOR DELETE TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id) AND is_open(pair_id));

GRANT SELECT ON fit_matches TO tandem_app;
CREATE POLICY the_two_read ON fit_matches FOR SELECT TO tandem_app USING (is_participant(pair_id));

-- ── Double blind ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- A match follows from the answers of the two, in the same commit as the one that makes it; what is matched stays as it is.
CREATE FUNCTION fit_match_follows_answers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  pair uuid := coalesce(NEW.pair_id, OLD.pair_id);
BEGIN
  -- The two may answer, change or take back at the same moment: one after the other, then.
  PERFORM pg_advisory_xact_lock(hashtextextended(pair::text, 1));

  IF EXISTS (SELECT FROM fit_matches WHERE pair_id = pair) THEN
    RAISE EXCEPTION 'the answers of this pair are matched' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;

  INSERT INTO fit_matches (pair_id, program_id)
    SELECT pair_id, program_id FROM fit_answers WHERE pair_id = pair AND answer <> 'suits'
    GROUP BY pair_id, program_id HAVING count(*) = 2;

  RETURN NULL;
END $$;

GRANT SELECT ON fit_answers TO tandem_keeper;
GRANT SELECT, INSERT ON fit_matches TO tandem_keeper;
CREATE POLICY keeping ON fit_answers FOR SELECT TO tandem_keeper USING (true);
CREATE POLICY keeping ON fit_matches TO tandem_keeper USING (true) WITH CHECK (true);

-- Only for the moment of handing the function over.
GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
ALTER FUNCTION fit_match_follows_answers() OWNER TO tandem_keeper;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

CREATE TRIGGER fit_match_follows_answers AFTER INSERT OR UPDATE OR DELETE ON fit_answers
  FOR EACH ROW EXECUTE FUNCTION fit_match_follows_answers();

-- An answer tells nobody. That both have doubts is told to both, and not by whose answer.
CREATE OR REPLACE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('tandem_told', json_build_object(
    'pair', coalesce(NEW.pair_id, OLD.pair_id),
    'about', TG_ARGV[0],
    -- Who ended a pair, paused it or was the second to doubt is nobody's business.
    'by', CASE WHEN TG_ARGV[0] NOT IN ('pair', 'pause', 'doubts') THEN acting_person() END
  )::text);
  RETURN NULL;
END $$;

CREATE TRIGGER told AFTER INSERT ON fit_matches FOR EACH ROW EXECUTE FUNCTION tell('doubts');
