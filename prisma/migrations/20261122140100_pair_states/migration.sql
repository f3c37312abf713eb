-- Where each pair stands, in one row, so that the desk finds who needs somebody among 100,000 pairs as fast as among 12. It is
-- an index and no truth of its own: each row follows from the facts, in the transaction of the fact. No clock is in it:
-- `stall_since` is the moment from which something is missing, and may lie ahead; `paused_until` may be past.

-- AlterTable
ALTER TABLE "programs" ADD COLUMN     "attention_days" SMALLINT NOT NULL DEFAULT 14,
ADD COLUMN     "nudge_days" SMALLINT NOT NULL DEFAULT 7;

-- CreateTable
CREATE TABLE "pair_states" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "mentor_id" UUID NOT NULL,
    "mentee_id" UUID NOT NULL,
    "matched_at" TIMESTAMPTZ(3) NOT NULL,
    "stage" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "stall" TEXT,
    "stall_since" TIMESTAMPTZ(3),
    "paused_until" TIMESTAMPTZ(3),

    CONSTRAINT "pair_states_pkey" PRIMARY KEY ("pair_id")
);

-- CreateTable
CREATE TABLE "pair_names" (
    "program_id" UUID NOT NULL,
    "words" TEXT COLLATE "C" NOT NULL,
    "pair_id" UUID NOT NULL,

    CONSTRAINT "pair_names_pkey" PRIMARY KEY ("program_id","words","pair_id")
);

-- CreateIndex
CREATE INDEX "pair_states_program_id_stall_stall_since_pair_id_idx" ON "pair_states"("program_id", "stall", "stall_since", "pair_id");

-- CreateIndex
CREATE INDEX "pair_states_program_id_matched_at_pair_id_idx" ON "pair_states"("program_id", "matched_at", "pair_id");

-- CreateIndex
CREATE INDEX "pair_states_program_id_since_pair_id_idx" ON "pair_states"("program_id", "since", "pair_id");

-- CreateIndex
CREATE INDEX "pair_states_program_id_stage_matched_at_pair_id_idx" ON "pair_states"("program_id", "stage", "matched_at", "pair_id");

-- CreateIndex
CREATE INDEX "pair_states_program_id_stage_since_pair_id_idx" ON "pair_states"("program_id", "stage", "since", "pair_id");

-- CreateIndex
CREATE INDEX "pair_states_program_id_paused_until_pair_id_idx" ON "pair_states"("program_id", "paused_until", "pair_id");

-- CreateIndex
CREATE INDEX "pair_names_pair_id_words_idx" ON "pair_names"("pair_id", "words");

-- AddForeignKey
ALTER TABLE "pair_states" ADD CONSTRAINT "pair_states_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair_names" ADD CONSTRAINT "pair_names_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE programs
  ADD CHECK (nudge_days BETWEEN 1 AND 60),
  ADD CHECK (attention_days > nudge_days AND attention_days <= 120);
ALTER TABLE pair_states
  ADD CHECK (stage IN ('invited', 'no-date', 'date-set', 'met', 'one-confirmation', 'in-force', 'ended')),
  ADD CHECK (stall IN ('no-answer', 'no-date', 'not-noted', 'no-agreement', 'one-confirmation', 'review-overdue')),
  ADD CHECK ((stall IS NULL) = (stall_since IS NULL)),
  ADD CHECK ((stall IS NULL) = (stage = 'ended'));

-- ── Who reads: the coordination, and not of its own pairs ────────────────────────────────────────────────────────────
ALTER TABLE pair_states ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE pair_names ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT ON pair_states, pair_names TO tandem_app;
CREATE POLICY coordination_reads ON pair_states FOR SELECT TO tandem_app USING (
  program_id = ANY ((SELECT coordinated_programs())::uuid[]) AND (SELECT acting_person()) NOT IN (mentor_id, mentee_id)
);
CREATE POLICY coordination_reads ON pair_names FOR SELECT TO tandem_app
  USING (program_id = ANY ((SELECT coordinated_programs())::uuid[]));

-- ── What the states follow from: dates and no words ──────────────────────────────────────────────────────────────────
GRANT SELECT ON meeting_dates, meetings_held, agreement_confirmations, pauses, review_dates, review_answers
  TO tandem_keeper;
GRANT SELECT, INSERT, UPDATE ON pair_states TO tandem_keeper;
GRANT SELECT, INSERT, DELETE ON pair_names TO tandem_keeper;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'meeting_dates', 'meetings_held', 'agreement_confirmations', 'pauses', 'review_dates', 'review_answers'
  ] LOOP
    EXECUTE format('CREATE POLICY states_follow ON %I FOR SELECT TO tandem_keeper USING (true)', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY['pair_states', 'pair_names'] LOOP
    EXECUTE format('CREATE POLICY keeping ON %I TO tandem_keeper USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

-- ── Deciding: the same as lib/domain/attention.ts, and a test holds the two together ─────────────────────────────────
-- The day on which the review is due that comes next, for a version in force since then.
CREATE FUNCTION review_due_on(pair uuid, in_force integer, since timestamptz) RETURNS date LANGUAGE sql STABLE AS $$
  WITH over AS (
    SELECT round, max(answered_at) AS at FROM review_answers WHERE pair_id = pair AND version = in_force
    GROUP BY round HAVING count(*) = 2
    UNION ALL SELECT 0, since
  ), next AS (
    SELECT round + 1 AS round, at FROM over
    WHERE round + 1 NOT IN (SELECT round FROM over) ORDER BY round LIMIT 1
  )
  SELECT coalesce(
    (SELECT due_on FROM review_dates WHERE pair_id = pair AND version = in_force AND review_dates.round = next.round
      ORDER BY sequence DESC LIMIT 1),
    ((next.at AT TIME ZONE 'America/Toronto')::date + interval '3 months')::date
  ) FROM next;
$$;

-- Days begin by one clock for everybody, as they do in the application.
CREATE FUNCTION begins(day date) RETURNS timestamptz LANGUAGE sql STABLE
  RETURN day::timestamp AT TIME ZONE 'America/Toronto';

CREATE FUNCTION pair_states_of(those uuid[]) RETURNS SETOF pair_states LANGUAGE sql STABLE AS $$
  SELECT p.id, p.program_id, p.mentor_id, p.mentee_id, p.matched_at, reached.stage, reached.since, reached.stall,
    -- What is missing is missing since they go on.
    CASE WHEN reached.stall IS NOT NULL
      THEN greatest(reached.missing_since, begins(pause.resumes_on), pause.went_on_at, reopened.at) END,
    CASE WHEN ended.completed_at IS NULL THEN begins(pause.resumes_on) END
  FROM pairs p
  JOIN people mentor ON mentor.id = p.mentor_id
  JOIN people mentee ON mentee.id = p.mentee_id
  LEFT JOIN LATERAL (
    SELECT greatest(p.matched_at, mentor.arrived_at, mentee.arrived_at) AS since
    WHERE mentor.arrived_at IS NOT NULL AND mentee.arrived_at IS NOT NULL
  ) both_there ON true
  LEFT JOIN meeting_dates planned ON planned.pair_id = p.id AND planned.meeting = 1
  LEFT JOIN LATERAL (SELECT min(held_at) AS at FROM meetings_held WHERE pair_id = p.id) held ON true
  LEFT JOIN LATERAL (SELECT max(confirmed_at) AS at FROM agreement_confirmations WHERE pair_id = p.id) yes ON true
  LEFT JOIN LATERAL (
    SELECT version, max(confirmed_at) AS since FROM agreement_confirmations WHERE pair_id = p.id
    GROUP BY version HAVING count(*) = 2 ORDER BY version DESC LIMIT 1
  ) in_force ON true
  LEFT JOIN LATERAL (
    SELECT resumes_on, CASE WHEN resumes_on IS NULL THEN chosen_at END AS went_on_at
    FROM pauses WHERE pair_id = p.id ORDER BY sequence DESC LIMIT 1
  ) pause ON true
  LEFT JOIN LATERAL (SELECT max(reopened_at) AS at FROM endings WHERE pair_id = p.id) reopened ON true
  LEFT JOIN endings ended ON ended.pair_id = p.id AND ended.completed_at IS NOT NULL AND ended.reopened_at IS NULL
  CROSS JOIN LATERAL (
    SELECT * FROM (VALUES
      (1, 'ended', ended.completed_at, NULL, NULL),
      (2, 'in-force', in_force.since, 'review-overdue',
        begins(review_due_on(p.id, in_force.version, in_force.since))),
      (3, 'one-confirmation', yes.at, 'one-confirmation', yes.at),
      (4, 'met', held.at, 'no-agreement', held.at),
      (5, 'date-set', planned.set_at, 'not-noted', planned.starts_at),
      (6, 'no-date', both_there.since, 'no-date', both_there.since),
      (7, 'invited', p.matched_at, 'no-answer', p.matched_at)
    ) AS stages (place, stage, since, stall, missing_since)
    WHERE since IS NOT NULL ORDER BY place LIMIT 1
  ) reached
  WHERE p.id = ANY (those);
$$;

-- ── Keeping ──────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION keep_pair_states(those uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  -- Both may write at the same moment, and neither sees the other's row yet: one after the other, then.
  PERFORM FROM pair_states WHERE pair_id = ANY (those) ORDER BY pair_id FOR UPDATE;

  INSERT INTO pair_states SELECT * FROM pair_states_of(those) ORDER BY pair_id
  ON CONFLICT (pair_id) DO UPDATE SET
    stage = excluded.stage, since = excluded.since, stall = excluded.stall, stall_since = excluded.stall_since,
    paused_until = excluded.paused_until
  WHERE (pair_states.stage, pair_states.since, pair_states.stall, pair_states.stall_since, pair_states.paused_until)
    IS DISTINCT FROM (excluded.stage, excluded.since, excluded.stall, excluded.stall_since, excluded.paused_until);
END $$;

CREATE FUNCTION keep_pair_names(those uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM pair_names WHERE pair_id = ANY (those);
  INSERT INTO pair_names (program_id, words, pair_id)
    SELECT DISTINCT p.program_id, found.words, p.id
    FROM pairs p CROSS JOIN LATERAL unnest(ARRAY[p.mentor_id, p.mentee_id]) AS half
    JOIN people ON people.id = half CROSS JOIN LATERAL name_words(people.name) AS found
    WHERE p.id = ANY (those);
END $$;

CREATE FUNCTION pair_state_begins() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM keep_pair_states(ARRAY(SELECT id FROM changed));
  PERFORM keep_pair_names(ARRAY(SELECT id FROM changed));
  RETURN NULL;
END $$;

CREATE FUNCTION pair_state_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM keep_pair_states(ARRAY(SELECT DISTINCT pair_id FROM changed));
  RETURN NULL;
END $$;

CREATE FUNCTION pair_state_follows_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  those uuid[] := ARRAY(SELECT id FROM pairs WHERE NEW.id IN (mentor_id, mentee_id));
BEGIN
  PERFORM keep_pair_states(those);
  IF OLD.name <> NEW.name THEN
    PERFORM keep_pair_names(those);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER state_begins AFTER INSERT ON pairs REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION pair_state_begins();
CREATE TRIGGER state_follows AFTER UPDATE ON people FOR EACH ROW
  WHEN (OLD.arrived_at IS DISTINCT FROM NEW.arrived_at OR OLD.name <> NEW.name)
  EXECUTE FUNCTION pair_state_follows_person();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'meeting_dates', 'meetings_held', 'agreement_confirmations', 'pauses', 'endings', 'review_dates', 'review_answers'
  ] LOOP
    EXECUTE format('CREATE TRIGGER state_follows AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION pair_state_follows()', name);
  END LOOP;

  -- All others are written once.
  FOREACH name IN ARRAY ARRAY['meeting_dates', 'endings'] LOOP
    EXECUTE format('CREATE TRIGGER state_follows_change AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION pair_state_follows()', name);
    EXECUTE format('CREATE TRIGGER state_follows_removal AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION pair_state_follows()', name);
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION review_due_on, pair_states_of, keep_pair_states, keep_pair_names, pair_state_begins,
  pair_state_follows, pair_state_follows_person FROM PUBLIC;

-- Only for the moment of handing the functions over, and of keeping what is already there.
GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'review_due_on', 'pair_states_of', 'keep_pair_states', 'keep_pair_names', 'pair_state_begins',
    'pair_state_follows', 'pair_state_follows_person'
  ] LOOP
    EXECUTE format('ALTER FUNCTION %I OWNER TO tandem_keeper', name);
  END LOOP;
END $$;
SELECT keep_pair_states(ARRAY(SELECT id FROM pairs)), keep_pair_names(ARRAY(SELECT id FROM pairs));
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;
