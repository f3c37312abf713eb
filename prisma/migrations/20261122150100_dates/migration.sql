-- Dates that the two find at a distance: one proposes a few times, the other takes one or proposes others. And what becomes
-- of a date, change by change: calendars and letters count these, also over a cancellation.

-- CreateTable
CREATE TABLE "date_proposals" (
    "id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "meeting" SMALLINT NOT NULL,
    "round" INTEGER NOT NULL,
    "times" TIMESTAMPTZ(3)[],
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "date_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_changes" (
    "id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "meeting" SMALLINT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "was_at" TIMESTAMPTZ(3),
    "starts_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "date_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "date_proposals_pair_id_meeting_round_key" ON "date_proposals"("pair_id", "meeting", "round");

-- CreateIndex
CREATE UNIQUE INDEX "date_changes_pair_id_meeting_sequence_key" ON "date_changes"("pair_id", "meeting", "sequence");

-- AddForeignKey
ALTER TABLE "date_proposals" ADD CONSTRAINT "date_proposals_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_changes" ADD CONSTRAINT "date_changes_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE date_proposals
  ADD CHECK (meeting > 0), ADD CHECK (round > 0),
  ADD CHECK (times IS NOT NULL AND cardinality(times) <= 3 AND array_position(times, NULL) IS NULL);
ALTER TABLE date_changes
  ADD CHECK (meeting > 0), ADD CHECK (sequence > 0),
  ADD CHECK (was_at IS NOT NULL OR starts_at IS NOT NULL);

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE date_proposals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE date_changes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON date_proposals TO tandem_app;
CREATE POLICY the_two_read ON date_proposals FOR SELECT TO tandem_app USING (is_participant(pair_id));
CREATE POLICY either_proposes ON date_proposals FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id) AND proposed_by_id = acting_person());

GRANT SELECT ON date_changes TO tandem_app;
CREATE POLICY the_two_read ON date_changes FOR SELECT TO tandem_app USING (is_participant(pair_id));

-- A meeting that took place is cancelled no more.
GRANT DELETE ON meeting_dates TO tandem_app;
CREATE POLICY either_cancels ON meeting_dates FOR DELETE TO tandem_app
  USING (is_participant(pair_id) AND is_open(pair_id) AND NOT EXISTS (
    SELECT FROM meetings_held h WHERE h.pair_id = meeting_dates.pair_id AND h.meeting = meeting_dates.meeting));

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON date_proposals FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON date_changes FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER told AFTER INSERT ON date_proposals FOR EACH ROW EXECUTE FUNCTION tell('dates');
CREATE TRIGGER told_of_cancelling AFTER DELETE ON meeting_dates FOR EACH ROW EXECUTE FUNCTION tell('dates');

-- ── The letters that a date leaves ───────────────────────────────────────────────────────────────────────────────────
-- Two more names for what can be left, beside all that are known by now.
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('leave_for_later'::regproc),
    '''fit-check-letter''', '''fit-check-letter'', ''meeting-letter'', ''proposal-letter''');
END $$;

-- ── What becomes of a date ───────────────────────────────────────────────────────────────────────────────────────────
-- A date that is set anew after it was cancelled goes on counting where the last one stopped.
CREATE FUNCTION count_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sequence := 1 + coalesce((SELECT max(sequence) FROM date_changes
    WHERE pair_id = NEW.pair_id AND meeting = NEW.meeting), 0);
  RETURN NEW;
END $$;

-- Nobody writes a change but this: it follows from the date itself. Where only the place has changed, there is nothing to
-- write to anybody; nor about a meeting that is over, or one that is written down from the past.
CREATE FUNCTION note_change_of_date() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  date meeting_dates;
  change uuid;
BEGIN
  IF TG_OP = 'DELETE' THEN
    date := OLD;
    date.sequence := OLD.sequence + 1;
    date.set_at := now();
  ELSE
    date := NEW;
  END IF;

  INSERT INTO date_changes (id, pair_id, program_id, meeting, sequence, was_at, starts_at)
    VALUES (gen_random_uuid(), date.pair_id, date.program_id, date.meeting, date.sequence, OLD.starts_at, NEW.starts_at)
    ON CONFLICT (pair_id, meeting, sequence) DO NOTHING
    RETURNING id INTO change;

  IF change IS NOT NULL AND OLD.starts_at IS DISTINCT FROM NEW.starts_at
    AND date.starts_at > now() AND date.set_at > now() - interval '1 day'
  THEN
    PERFORM leave_for_later('meeting-letter', change, person)
      FROM pairs CROSS JOIN unnest(ARRAY[mentor_id, mentee_id]) person WHERE pairs.id = date.pair_id;
  END IF;
  RETURN NULL;
END $$;

GRANT SELECT ON pairs TO tandem_keeper;
CREATE POLICY keeping_dates ON pairs FOR SELECT TO tandem_keeper USING (true);
GRANT SELECT, INSERT ON date_changes TO tandem_keeper;
CREATE POLICY keeping ON date_changes TO tandem_keeper USING (true) WITH CHECK (true);

-- Only for the moment of handing the function over.
GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
ALTER FUNCTION note_change_of_date() OWNER TO tandem_keeper;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

CREATE TRIGGER counting_on BEFORE INSERT ON meeting_dates FOR EACH ROW EXECUTE FUNCTION count_on();
CREATE TRIGGER noted AFTER INSERT OR DELETE ON meeting_dates FOR EACH ROW EXECUTE FUNCTION note_change_of_date();
CREATE TRIGGER noted_when_changed AFTER UPDATE ON meeting_dates FOR EACH ROW
  WHEN (OLD.sequence <> NEW.sequence) EXECUTE FUNCTION note_change_of_date();

-- Times are proposed to the other one.
CREATE FUNCTION leave_what_proposing_needs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM leave_for_later('proposal-letter', NEW.id, person)
    FROM pairs CROSS JOIN unnest(ARRAY[mentor_id, mentee_id]) person
    WHERE pairs.id = NEW.pair_id AND person <> NEW.proposed_by_id;
  RETURN NULL;
END $$;

CREATE TRIGGER left_for_later AFTER INSERT ON date_proposals FOR EACH ROW
  WHEN (cardinality(NEW.times) > 0 AND NEW.proposed_at > now() - interval '1 day')
  EXECUTE FUNCTION leave_what_proposing_needs();

-- ── What the worker sees: dates to come, and whom it still has to write to ───────────────────────────────────────────
GRANT SELECT ON date_changes, date_proposals TO tandem_worker;
CREATE POLICY to_come ON date_changes FOR SELECT TO tandem_worker USING (coalesce(starts_at, was_at) > now());
CREATE POLICY to_come ON date_proposals FOR SELECT TO tandem_worker USING (now() < ANY (times) OR times = '{}');

-- The last change of each date, and the last times proposed: what came before needs no letter any more.
CREATE FUNCTION awaits_date_letter(pair uuid, mentor uuid, mentee uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM date_changes c
    WHERE pair_id = pair AND was_at IS DISTINCT FROM starts_at
      AND NOT EXISTS (SELECT FROM date_changes WHERE pair_id = pair AND meeting = c.meeting AND sequence > c.sequence)
      AND 2 > (SELECT count(*) FROM sent_letters WHERE key IN (
        concat_ws(':', 'meeting-letter', c.id, mentor), concat_ws(':', 'meeting-letter', c.id, mentee)))
  ) OR EXISTS (
    SELECT FROM date_proposals p
    WHERE pair_id = pair AND times <> '{}'
      AND NOT EXISTS (SELECT FROM date_proposals WHERE pair_id = pair AND meeting = p.meeting AND round > p.round)
      AND NOT EXISTS (SELECT FROM sent_letters WHERE key = concat_ws(':', 'proposal-letter', p.id,
        CASE proposed_by_id WHEN mentor THEN mentee ELSE mentor END))
  );
$$;
REVOKE ALL ON FUNCTION awaits_date_letter FROM PUBLIC;
GRANT EXECUTE ON FUNCTION awaits_date_letter TO tandem_worker;

CREATE POLICY who_await_a_date_letter ON pairs FOR SELECT TO tandem_worker
  USING (awaits_date_letter(id, mentor_id, mentee_id));
CREATE POLICY who_await_a_date_letter ON people FOR SELECT TO tandem_worker
  USING (EXISTS (
    SELECT FROM pairs
    WHERE people.id IN (mentor_id, mentee_id) AND awaits_date_letter(pairs.id, mentor_id, mentee_id)
  ));
