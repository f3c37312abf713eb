-- What coordinators do by hand: one takes charge of a request, so that two do not answer it; an invitation that was taken back is
-- told to whoever had it; and whoever joins the coordination is written to.

-- CreateTable
CREATE TABLE "request_charges" (
    "request_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "taken_by_id" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_charges_pkey" PRIMARY KEY ("request_id")
);

-- CreateTable
CREATE TABLE "withdrawn_invitations" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "withdrawn_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "request_charges_pair_id_idx" ON "request_charges"("pair_id");

-- CreateIndex
CREATE INDEX "withdrawn_invitations_person_id_idx" ON "withdrawn_invitations"("person_id");

-- AddForeignKey
ALTER TABLE "request_charges" ADD CONSTRAINT "request_charges_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_charges" ADD CONSTRAINT "request_charges_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawn_invitations" ADD CONSTRAINT "withdrawn_invitations_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawn_invitations" ADD CONSTRAINT "withdrawn_invitations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What waits, the oldest first, and who would like another match, without reading what is settled.
CREATE INDEX help_requests_waiting ON help_requests (program_id, asked_at, id) WHERE answered_at IS NULL;
CREATE INDEX endings_waiting ON endings (program_id, asked_at, id) WHERE taken_back_at IS NULL AND completed_at IS NULL;
CREATE INDEX endings_wished_back ON endings (program_id, reopening_wished_at, id)
  WHERE reopening_wished_at IS NOT NULL AND reopened_at IS NULL;
CREATE INDEX new_match_answers_yes ON new_match_answers (program_id, answered_at, person_id) WHERE answer = 'yes';

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE request_charges ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE withdrawn_invitations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE FUNCTION awaits_coordination(request uuid, pair uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM help_requests WHERE id = request AND pair_id = pair AND answered_at IS NULL)
    OR EXISTS (
      SELECT FROM endings WHERE id = request AND pair_id = pair AND taken_back_at IS NULL AND reopened_at IS NULL
        AND (completed_at IS NULL OR reopening_wished_at IS NOT NULL)
    );

-- Whoever is first has it; another may take over, which both see.
GRANT SELECT, INSERT, DELETE ON request_charges TO tandem_app;
CREATE POLICY coordination_reads ON request_charges FOR SELECT TO tandem_app USING (coordinates(program_id, pair_id));
CREATE POLICY one_takes_charge ON request_charges FOR INSERT TO tandem_app
  WITH CHECK (taken_by_id = acting_person() AND coordinates(program_id, pair_id)
    AND awaits_coordination(request_id, pair_id));
CREATE POLICY coordination_releases ON request_charges FOR DELETE TO tandem_app USING (coordinates(program_id, pair_id));

-- ── What follows by itself ───────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION charges_end_with_coordinating() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM request_charges WHERE program_id = OLD.program_id AND taken_by_id = OLD.person_id;
  RETURN NULL;
END $$;

-- To whoever had the letter of an invitation, and to nobody else.
CREATE FUNCTION leave_what_taking_back_needs() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE withdrawn record;
BEGIN
  FOR withdrawn IN
    INSERT INTO withdrawn_invitations (id, program_id, person_id)
      SELECT gen_random_uuid(), OLD.program_id, invited.person_id FROM (
        SELECT DISTINCT person_id FROM invitations
        JOIN sent_letters ON sent_letters.key = concat_ws(':', 'invitation', invitations.id)
        WHERE pair_id = OLD.id
      ) AS invited
      RETURNING id, person_id
  LOOP
    PERFORM leave_for_later('invitation-withdrawn', withdrawn.id, withdrawn.person_id);
  END LOOP;
  RETURN OLD;
END $$;

CREATE FUNCTION leave_what_coordinating_needs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM leave_for_later('coordinator-invitation', NEW.program_id, NEW.person_id);
  RETURN NULL;
END $$;

GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
ALTER FUNCTION charges_end_with_coordinating() OWNER TO tandem_keeper;
ALTER FUNCTION leave_what_taking_back_needs() OWNER TO tandem_keeper;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

GRANT SELECT, DELETE ON request_charges TO tandem_keeper;
GRANT SELECT, INSERT ON withdrawn_invitations TO tandem_keeper;
GRANT SELECT ON sent_letters TO tandem_keeper;
CREATE POLICY keeping ON request_charges TO tandem_keeper USING (true);
CREATE POLICY keeping ON withdrawn_invitations TO tandem_keeper USING (true) WITH CHECK (true);
CREATE POLICY keeping ON sent_letters FOR SELECT TO tandem_keeper USING (true);

CREATE TRIGGER charges_end AFTER DELETE ON coordinators FOR EACH ROW EXECUTE FUNCTION charges_end_with_coordinating();
CREATE TRIGGER left_for_later BEFORE DELETE ON pairs FOR EACH ROW EXECUTE FUNCTION leave_what_taking_back_needs();
-- The operator's founding, in nobody's name, writes to nobody.
CREATE TRIGGER left_for_later AFTER INSERT ON coordinators FOR EACH ROW
  WHEN (acting_person() IS NOT NULL) EXECUTE FUNCTION leave_what_coordinating_needs();

CREATE OR REPLACE FUNCTION leave_for_later(task text, subject uuid, person uuid DEFAULT NULL, due timestamptz DEFAULT now())
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF task NOT IN (
    'complete-ending', 'ending-asked', 'ending-notice', 'fit-check-letter', 'invitation', 'nudge', 'reminder',
    'sweep-import', 'coordinator-invitation', 'invitation-withdrawn'
  ) THEN
    RAISE EXCEPTION 'no such task' USING ERRCODE = 'invalid_parameter_value';
  END IF;

  PERFORM graphile_worker.add_job(
    task,
    json_strip_nulls(json_build_object('subject', subject, 'person', person)),
    run_at => due,
    job_key => concat_ws(':', task, subject, person)
  );
END $$;

-- ── What the worker sees: whom it still has to write to ──────────────────────────────────────────────────────────────
GRANT SELECT ON coordinators, withdrawn_invitations TO tandem_worker;
CREATE POLICY who_coordinates ON coordinators FOR SELECT TO tandem_worker USING (true);
CREATE POLICY working ON withdrawn_invitations FOR SELECT TO tandem_worker USING (true);
CREATE POLICY who_was_invited ON people FOR SELECT TO tandem_worker USING (EXISTS (
  SELECT FROM withdrawn_invitations
  WHERE withdrawn_invitations.person_id = people.id AND withdrawn_at > now() - interval '30 days'
));
