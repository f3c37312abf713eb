-- After the end: a relationship goes on when both wish it and the coordination re-opens it within 720 hours; and each may say
-- in private whether they would like another match. What was is kept: re-opening is written beside the ending, by whom and when.

-- AlterTable
ALTER TABLE "ending_requests" ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "endings" ADD COLUMN     "reopened_at" TIMESTAMPTZ(3),
ADD COLUMN     "reopened_by_id" UUID,
ADD COLUMN     "reopening_wished_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "reopening_wishes" (
    "ending_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "wished_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reopening_wishes_pkey" PRIMARY KEY ("ending_id","person_id")
);

-- CreateTable
CREATE TABLE "new_match_answers" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "new_match_answers_pkey" PRIMARY KEY ("pair_id","person_id")
);

-- CreateIndex
CREATE INDEX "reopening_wishes_pair_id_idx" ON "reopening_wishes"("pair_id");

-- AddForeignKey
ALTER TABLE "reopening_wishes" ADD CONSTRAINT "reopening_wishes_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reopening_wishes" ADD CONSTRAINT "reopening_wishes_ending_id_fkey" FOREIGN KEY ("ending_id") REFERENCES "endings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reopening_wishes" ADD CONSTRAINT "reopening_wishes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "new_match_answers" ADD CONSTRAINT "new_match_answers_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "new_match_answers" ADD CONSTRAINT "new_match_answers_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE endings
  ADD CHECK (reopened_at IS NULL OR completed_at IS NOT NULL),
  ADD CHECK ((reopened_at IS NULL) = (reopened_by_id IS NULL));
ALTER TABLE new_match_answers ADD CHECK (answer IN ('yes', 'not-now'));

-- What was re-opened has ended no more, and may end again.
CREATE OR REPLACE FUNCTION is_open(pair uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN NOT EXISTS (
    SELECT FROM endings WHERE pair_id = pair AND completed_at IS NOT NULL AND reopened_at IS NULL
  );

DROP INDEX ending_requests_one_standing;
CREATE UNIQUE INDEX ending_requests_one_standing ON ending_requests (pair_id, person_id)
  WHERE taken_back_at IS NULL AND closed_at IS NULL;
DROP INDEX endings_one_open;
CREATE UNIQUE INDEX endings_one_open ON endings (pair_id) WHERE taken_back_at IS NULL AND reopened_at IS NULL;

CREATE FUNCTION may_reopen(ending uuid, pair uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (
    SELECT FROM endings WHERE id = ending AND pair_id = pair AND reopened_at IS NULL
      AND completed_at > now() - interval '720 hours'
  );

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE reopening_wishes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE new_match_answers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, DELETE ON reopening_wishes TO tandem_app;
CREATE POLICY own ON reopening_wishes FOR SELECT TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id));
CREATE POLICY one_wishes ON reopening_wishes FOR INSERT TO tandem_app
  WITH CHECK (person_id = acting_person() AND is_participant(pair_id) AND may_reopen(ending_id, pair_id));
CREATE POLICY one_takes_back ON reopening_wishes FOR DELETE TO tandem_app
  USING (person_id = acting_person() AND may_reopen(ending_id, pair_id));

GRANT SELECT, INSERT, DELETE ON new_match_answers TO tandem_app;
GRANT UPDATE (answer, answered_at) ON new_match_answers TO tandem_app;
CREATE POLICY own ON new_match_answers FOR SELECT TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id));
CREATE POLICY coordination_reads_a_yes ON new_match_answers FOR SELECT TO tandem_app
  USING (answer = 'yes' AND coordinates(program_id, pair_id));
CREATE POLICY one_answers ON new_match_answers FOR INSERT TO tandem_app
  WITH CHECK (person_id = acting_person() AND is_participant(pair_id) AND NOT is_open(pair_id));
CREATE POLICY one_changes ON new_match_answers FOR UPDATE TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id) AND NOT is_open(pair_id));
CREATE POLICY one_takes_back ON new_match_answers FOR DELETE TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id) AND NOT is_open(pair_id));

GRANT UPDATE (reopened_at, reopened_by_id) ON endings TO tandem_app;
CREATE POLICY coordination_reopens ON endings FOR UPDATE TO tandem_app
  USING (coordinates(program_id, pair_id) AND reopening_wished_at IS NOT NULL AND reopened_at IS NULL
    AND completed_at > now() - interval '720 hours')
  WITH CHECK (reopened_by_id = acting_person());

DROP POLICY one_takes_back ON ending_requests;
CREATE POLICY one_takes_back ON ending_requests FOR UPDATE TO tandem_app
  USING (person_id = acting_person() AND taken_back_at IS NULL AND closed_at IS NULL AND is_open(pair_id))
  WITH CHECK (person_id = acting_person());

-- Two policies let the coordination update an ending; what one of them wrote, the other must not write anew.
CREATE FUNCTION refuse_another_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an ending is completed once' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER completed_once BEFORE UPDATE OF completed_at, completed_by_id ON endings FOR EACH ROW
  WHEN (OLD.completed_at IS NOT NULL) EXECUTE FUNCTION refuse_another_end();

-- ── What follows, and who sees both ──────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION reopening_follows_wishes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  ending uuid := coalesce(NEW.ending_id, OLD.ending_id);
BEGIN
  -- The two may wish, or take back, at the same moment: one after the other, then.
  PERFORM pg_advisory_xact_lock(hashtextextended(ending::text, 2));

  UPDATE endings SET reopening_wished_at =
      CASE WHEN (SELECT count(*) FROM reopening_wishes WHERE ending_id = ending) = 2 THEN now() END
    WHERE id = ending AND reopened_at IS NULL;
  RETURN NULL;
END $$;

-- The requests that ended it stand no more, and what they showed, or what was answered to its end, is shown no more.
CREATE FUNCTION requests_close_with_reopening() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE ending_requests SET closed_at = NEW.reopened_at
    WHERE pair_id = NEW.pair_id AND taken_back_at IS NULL AND closed_at IS NULL;
  DELETE FROM ending_disclosures WHERE pair_id = NEW.pair_id;
  DELETE FROM new_match_answers WHERE pair_id = NEW.pair_id;
  RETURN NULL;
END $$;

-- As it was, with the requests of a relationship that went on left aside.
-- Only its owner may replace it, and only for the moment of handing the functions over.
GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
CREATE OR REPLACE FUNCTION ending_follows_requests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  -- The two may ask, or take back, at the same moment: one after the other, then.
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.pair_id::text, 0));

  IF NEW.taken_back_at IS NULL THEN
    INSERT INTO endings (id, program_id, pair_id, asked_at)
      VALUES (gen_random_uuid(), NEW.program_id, NEW.pair_id, NEW.asked_at)
      ON CONFLICT (pair_id) WHERE taken_back_at IS NULL AND reopened_at IS NULL DO NOTHING;

    IF NEW.shows_asker OR (NEW.shows_reason AND NEW.reason <> '') THEN
      INSERT INTO ending_disclosures (request_id, program_id, pair_id, asked_by_id, reason, reason_locale)
        SELECT NEW.id, NEW.program_id, NEW.pair_id,
          CASE WHEN NEW.shows_asker THEN NEW.person_id END,
          CASE WHEN NEW.shows_reason AND NEW.reason <> '' THEN NEW.reason END,
          CASE WHEN NEW.shows_reason AND NEW.reason <> '' THEN NEW.reason_locale END;
    END IF;
  ELSE
    DELETE FROM ending_disclosures WHERE request_id = NEW.id;

    IF NOT EXISTS (
      SELECT FROM ending_requests WHERE pair_id = NEW.pair_id AND taken_back_at IS NULL AND closed_at IS NULL
    ) THEN
      UPDATE endings SET taken_back_at = NEW.taken_back_at
        WHERE pair_id = NEW.pair_id AND taken_back_at IS NULL AND completed_at IS NULL;
      -- The coordination completed it in the same moment: what is ended stays ended, and the request stands.
      IF NOT FOUND THEN
        RAISE EXCEPTION 'no open ending' USING ERRCODE = 'P0002';
      END IF;
    END IF;
  END IF;

  RETURN NULL;
END $$;

ALTER FUNCTION reopening_follows_wishes() OWNER TO tandem_keeper;
ALTER FUNCTION requests_close_with_reopening() OWNER TO tandem_keeper;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

GRANT SELECT ON reopening_wishes TO tandem_keeper;
GRANT SELECT, DELETE ON new_match_answers TO tandem_keeper;
GRANT UPDATE (closed_at) ON ending_requests TO tandem_keeper;
CREATE POLICY keeping ON reopening_wishes FOR SELECT TO tandem_keeper USING (true);
CREATE POLICY keeping ON new_match_answers TO tandem_keeper USING (true);
CREATE POLICY closing ON ending_requests FOR UPDATE TO tandem_keeper USING (true);

CREATE TRIGGER reopening_follows_wishes AFTER INSERT OR DELETE ON reopening_wishes
  FOR EACH ROW EXECUTE FUNCTION reopening_follows_wishes();
CREATE TRIGGER requests_close_with_reopening AFTER UPDATE ON endings FOR EACH ROW
  WHEN (OLD.reopened_at IS NULL AND NEW.reopened_at IS NOT NULL) EXECUTE FUNCTION requests_close_with_reopening();

-- A wish tells nobody. That the relationship goes on is told to both.
CREATE TRIGGER told_of_reopening AFTER UPDATE ON endings FOR EACH ROW
  WHEN (OLD.reopened_at IS NULL AND NEW.reopened_at IS NOT NULL) EXECUTE FUNCTION tell('pair');
