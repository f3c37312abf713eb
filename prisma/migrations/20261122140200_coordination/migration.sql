-- What the coordination does for one pair: it invites the two, reminds them, pauses them, ends what is to end, and keeps notes
-- of its own. Invitations and reminders are read by the two as well; the notes by the program's coordinators alone.

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invited_by_id" UUID NOT NULL,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminders" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "reminded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reminded_by_id" UUID NOT NULL,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordinator_notes" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "text_locale" "locale" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3),

    CONSTRAINT "coordinator_notes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitations_pair_id_person_id_sequence_key" ON "invitations"("pair_id", "person_id", "sequence");

-- CreateIndex
CREATE INDEX "reminders_reminded_by_id_reminded_at_idx" ON "reminders"("reminded_by_id", "reminded_at");

-- CreateIndex
CREATE UNIQUE INDEX "reminders_pair_id_sequence_key" ON "reminders"("pair_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "coordinator_notes_key_key" ON "coordinator_notes"("key");

-- CreateIndex
CREATE INDEX "coordinator_notes_pair_id_idx" ON "coordinator_notes"("pair_id");

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator_notes" ADD CONSTRAINT "coordinator_notes_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE invitations ADD CHECK (sequence > 0);
ALTER TABLE reminders
  ADD CHECK (sequence > 0),
  ADD CHECK (about IN ('no-answer', 'no-date', 'not-noted', 'no-agreement', 'one-confirmation', 'review-overdue'));
ALTER TABLE coordinator_notes
  ADD CHECK (char_length(text) BETWEEN 1 AND 4000),
  ADD CHECK (revision > 0);

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE invitations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE reminders ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE coordinator_notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON invitations, reminders TO tandem_app;
CREATE POLICY the_two_and_coordination_read ON invitations FOR SELECT TO tandem_app
  USING (is_participant(pair_id) OR coordinates(program_id, pair_id));
CREATE POLICY the_two_and_coordination_read ON reminders FOR SELECT TO tandem_app
  USING (is_participant(pair_id) OR coordinates(program_id, pair_id));

-- Whom a letter goes to must be one of the two, whatever the application believes.
CREATE FUNCTION is_half(pair uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM pairs WHERE id = pair AND person IN (mentor_id, mentee_id));

CREATE POLICY coordination_invites ON invitations FOR INSERT TO tandem_app
  WITH CHECK (invited_by_id = acting_person() AND coordinates(program_id, pair_id) AND is_open(pair_id)
    AND is_half(pair_id, person_id));

-- A reminder is a kindness; two within three days would be none.
CREATE FUNCTION reminded_lately(pair uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM reminders WHERE pair_id = pair AND reminded_at > now() - interval '72 hours');

CREATE POLICY coordination_reminds ON reminders FOR INSERT TO tandem_app
  WITH CHECK (reminded_by_id = acting_person() AND coordinates(program_id, pair_id) AND is_open(pair_id)
    AND NOT reminded_lately(pair_id));

GRANT SELECT, INSERT, DELETE ON coordinator_notes TO tandem_app;
GRANT UPDATE (text, text_locale, revision, changed_at) ON coordinator_notes TO tandem_app;
CREATE POLICY coordination_reads ON coordinator_notes FOR SELECT TO tandem_app USING (coordinates(program_id, pair_id));
CREATE POLICY one_writes ON coordinator_notes FOR INSERT TO tandem_app
  WITH CHECK (written_by_id = acting_person() AND coordinates(program_id, pair_id));
CREATE POLICY one_changes ON coordinator_notes FOR UPDATE TO tandem_app
  USING (written_by_id = acting_person() AND coordinates(program_id, pair_id));
CREATE POLICY one_removes ON coordinator_notes FOR DELETE TO tandem_app
  USING (written_by_id = acting_person() AND coordinates(program_id, pair_id));

-- Whose choice a pause was stands nowhere, the coordination's neither.
CREATE POLICY coordination_chooses ON pauses FOR INSERT TO tandem_app
  WITH CHECK (coordinates(program_id, pair_id) AND is_open(pair_id));

-- An ending that nobody of the two has asked for: asked and completed in one moment, by whoever coordinates. One that was
-- asked for is completed as such; there is never a second one beside it.
GRANT INSERT (id, program_id, pair_id, asked_at, completed_at, completed_by_id) ON endings TO tandem_app;
CREATE POLICY coordination_ends ON endings FOR INSERT TO tandem_app
  WITH CHECK (coordinates(program_id, pair_id) AND is_open(pair_id)
    AND completed_by_id = acting_person() AND completed_at IS NOT NULL AND completed_at = asked_at);

CREATE TRIGGER left_for_later_at_once AFTER INSERT ON endings FOR EACH ROW
  WHEN (NEW.completed_by_id = acting_person()) EXECUTE FUNCTION leave_what_ending_needs();
CREATE TRIGGER told_at_once AFTER INSERT ON endings FOR EACH ROW
  WHEN (NEW.completed_by_id = acting_person()) EXECUTE FUNCTION tell('pair');

CREATE TRIGGER told AFTER INSERT ON reminders FOR EACH ROW EXECUTE FUNCTION tell('coordination');
-- The first comes with the pair itself, when nobody can be looking yet.
CREATE TRIGGER told AFTER INSERT ON invitations FOR EACH ROW
  WHEN (NEW.sequence > 1) EXECUTE FUNCTION tell('coordination');

-- ── What is left for later ───────────────────────────────────────────────────────────────────────────────────────────
CREATE OR REPLACE FUNCTION leave_for_later(task text, subject uuid, person uuid DEFAULT NULL, due timestamptz DEFAULT now())
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF task NOT IN (
    'complete-ending', 'ending-asked', 'ending-notice', 'fit-check-letter', 'invitation', 'nudge', 'reminder'
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

-- An import matches thousands: all their letters are left by one call.
CREATE FUNCTION leave_invitations_for_later(invitations uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_jobs(ARRAY(
    SELECT (
      'invitation', json_build_object('subject', invitation), NULL, now(), NULL, 'invitation:' || invitation, NULL, NULL
    )::graphile_worker.job_spec
    FROM unnest(invitations) AS invitation
  ));
END $$;

REVOKE ALL ON FUNCTION leave_invitations_for_later FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leave_invitations_for_later TO tandem_app, tandem_keeper;

CREATE FUNCTION leave_what_invitations_need() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM leave_invitations_for_later(ARRAY(SELECT id FROM made));
  RETURN NULL;
END $$;

CREATE TRIGGER left_for_later AFTER INSERT ON invitations REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION leave_what_invitations_need();

CREATE FUNCTION leave_what_reminder_needs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person uuid;
BEGIN
  FOR person IN
    SELECT unnest(ARRAY[mentor_id, mentee_id]) FROM pairs WHERE id = NEW.pair_id
  LOOP
    PERFORM leave_for_later('reminder', NEW.id, person);
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER left_for_later AFTER INSERT ON reminders FOR EACH ROW EXECUTE FUNCTION leave_what_reminder_needs();

-- Whom a coordinator matches is invited in the same transaction. The operator's founding, in nobody's name, writes to nobody.
-- The keeper does it at once for all: thousands of rows are not asked about one by one.
CREATE FUNCTION invite_the_matched() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO invitations (id, program_id, pair_id, person_id, sequence, invited_by_id)
    SELECT gen_random_uuid(), program_id, id, unnest(ARRAY[mentor_id, mentee_id]), 1, acting_person() FROM matched;
  RETURN NULL;
END $$;

GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
ALTER FUNCTION invite_the_matched() OWNER TO tandem_keeper;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;
GRANT SELECT, INSERT ON invitations TO tandem_keeper;
CREATE POLICY keeping ON invitations TO tandem_keeper USING (true) WITH CHECK (true);

CREATE TRIGGER invite_the_matched AFTER INSERT ON pairs REFERENCING NEW TABLE AS matched
  FOR EACH STATEMENT WHEN (acting_person() IS NOT NULL) EXECUTE FUNCTION invite_the_matched();

-- ── What the worker sees: whom it still has to write to ──────────────────────────────────────────────────────────────
GRANT SELECT (id, pair_id, person_id, sequence, invited_at) ON invitations TO tandem_worker;
GRANT SELECT (id, pair_id, about, reminded_at, reminded_by_id) ON reminders TO tandem_worker;
CREATE POLICY working ON invitations FOR SELECT TO tandem_worker USING (true);
CREATE POLICY working ON reminders FOR SELECT TO tandem_worker USING (true);

-- For a month at most: a letter that has not gone by then will not go.
CREATE FUNCTION awaits_coordination_letter(pair uuid, mentor uuid, mentee uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM invitations
    WHERE pair_id = pair AND invited_at > now() - interval '30 days'
      AND NOT EXISTS (SELECT FROM sent_letters WHERE key = concat_ws(':', 'invitation', invitations.id))
  ) OR EXISTS (
    SELECT FROM reminders
    WHERE pair_id = pair AND reminded_at > now() - interval '30 days'
      AND 2 > (SELECT count(*) FROM sent_letters WHERE key IN (
        concat_ws(':', 'reminder', reminders.id, mentor), concat_ws(':', 'reminder', reminders.id, mentee)
      ))
  );
$$;
REVOKE ALL ON FUNCTION awaits_coordination_letter FROM PUBLIC;
GRANT EXECUTE ON FUNCTION awaits_coordination_letter TO tandem_worker;

CREATE POLICY who_await_the_coordination ON pairs FOR SELECT TO tandem_worker
  USING (awaits_coordination_letter(id, mentor_id, mentee_id));
CREATE POLICY who_await_the_coordination ON people FOR SELECT TO tandem_worker
  USING (EXISTS (
    SELECT FROM pairs
    WHERE people.id IN (mentor_id, mentee_id) AND awaits_coordination_letter(pairs.id, mentor_id, mentee_id)
  ));
-- A reminder is signed by whoever sent it.
CREATE POLICY who_reminded ON people FOR SELECT TO tandem_worker
  USING (EXISTS (
    SELECT FROM reminders WHERE reminded_by_id = people.id AND reminded_at > now() - interval '30 days'
  ));
