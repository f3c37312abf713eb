-- A program in numbers, counted in the transaction of each fact: how many pairs stand at each stage, how long they took to the
-- next one, and how many relationships ended in a month. So the overview reads as fast at 100,000 pairs as at 12, and what it
-- shows of the past stays as it was when it happened. Which numbers are shown is decided in lib/domain/small-numbers.ts.

-- CreateTable
CREATE TABLE "tallies" (
    "program_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "counts" INTEGER[],

    CONSTRAINT "tallies_pkey" PRIMARY KEY ("program_id","kind","key")
);

-- CreateTable
CREATE TABLE "tally_changes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "program_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" SMALLINT NOT NULL,
    "change" INTEGER NOT NULL,

    CONSTRAINT "tally_changes_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "tallies" ADD CONSTRAINT "tallies_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE tallies ADD CHECK (kind IN ('pairs', 'stays', 'endings'));
ALTER TABLE tally_changes
  ADD CHECK (kind IN ('pairs', 'stays', 'endings')),
  ADD CHECK (place BETWEEN 1 AND 15);

-- ── Who reads: the coordination. What is between two statements, nobody. ─────────────────────────────────────────────
ALTER TABLE tallies ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE tally_changes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT ON tallies TO tandem_app;
CREATE POLICY coordination_reads ON tallies FOR SELECT TO tandem_app
  USING (program_id = ANY ((SELECT coordinated_programs())::uuid[]));

GRANT SELECT, INSERT, UPDATE, DELETE ON tallies TO tandem_keeper;
GRANT SELECT, INSERT, DELETE ON tally_changes TO tandem_keeper;
CREATE POLICY keeping ON tallies TO tandem_keeper USING (true) WITH CHECK (true);
CREATE POLICY keeping ON tally_changes TO tandem_keeper USING (true) WITH CHECK (true);

-- ── What is counted ──────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION stage_place(stage text) RETURNS integer LANGUAGE sql IMMUTABLE
  RETURN array_position(ARRAY['invited', 'no-date', 'date-set', 'met', 'one-confirmation', 'in-force'], stage);

-- By one calendar for everybody, as days begin everywhere else.
CREATE FUNCTION month_of(moment timestamptz) RETURNS text LANGUAGE sql STABLE
  RETURN to_char(moment AT TIME ZONE 'America/Toronto', 'YYYY-MM');

-- Among the days of `stayBounds` in lib/domain/stay.ts: fewer than the first, …, the last of them and more.
CREATE FUNCTION stay_place(began timestamptz, gone_on timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE
  RETURN 1 + width_bucket(
    extract(epoch FROM greatest(gone_on - began, interval '0'))::float8 / 86400,
    ARRAY[1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180]::float8[]
  );

-- A stay is over when a pair has gone on; going back, and the end of a relationship, is none. A month counts what became known
-- in it: once it is over, its numbers stand.
CREATE FUNCTION tallies_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO tally_changes (program_id, kind, key, place, change)
      SELECT program_id, 'pairs', stage, 1, -count(*) FROM gone GROUP BY program_id, stage;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO tally_changes (program_id, kind, key, place, change)
      SELECT program_id, 'pairs', stage, 1, count(*) FROM come GROUP BY program_id, stage;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO tally_changes (program_id, kind, key, place, change)
      SELECT come.program_id, 'stays', gone.stage || '/' || month_of(now()), stay_place(gone.since, come.since), count(*)
      FROM come JOIN gone USING (pair_id) WHERE stage_place(come.stage) > stage_place(gone.stage)
      GROUP BY 1, 3, 4
      UNION ALL
      SELECT come.program_id, 'endings', month_of(now()), 1, count(*)
      FROM come JOIN gone USING (pair_id) WHERE come.stage = 'ended' AND gone.stage <> 'ended'
      GROUP BY 1;
  END IF;
  RETURN NULL;
END $$;

-- At the end of the transaction, all that it changed and in one order: so that no two wait for each other, and none for the
-- numbers while it still does something else. The changes of other transactions are not to be seen here.
CREATE FUNCTION count_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE counted record;
BEGIN
  FOR counted IN
    WITH changes AS (DELETE FROM tally_changes RETURNING *)
    SELECT program_id, kind, key, place, sum(change)::integer AS change FROM changes
    GROUP BY program_id, kind, key, place HAVING sum(change) <> 0 ORDER BY program_id, kind, key, place
  LOOP
    INSERT INTO tallies (program_id, kind, key, counts) VALUES (counted.program_id, counted.kind, counted.key,
        array_fill(0, ARRAY[CASE counted.kind WHEN 'stays' THEN 15 ELSE 1 END]))
      ON CONFLICT DO NOTHING;
    UPDATE tallies SET counts[counted.place] = counts[counted.place] + counted.change
      WHERE program_id = counted.program_id AND kind = counted.kind AND key = counted.key;
  END LOOP;
  RETURN NULL;
END $$;

-- All numbers of a program anew, from the facts: for what was there before they were counted.
CREATE FUNCTION count_anew(program uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM tallies WHERE program_id = program;
  DELETE FROM tally_changes WHERE program_id = program;
  INSERT INTO tally_changes (program_id, kind, key, place, change)
    SELECT program, 'pairs', stage, 1, count(*) FROM pair_states WHERE program_id = program GROUP BY stage
    UNION ALL
    SELECT program, 'endings', month_of(since), 1, count(*) FROM pair_states
    WHERE program_id = program AND stage = 'ended' GROUP BY 3
    UNION ALL
    SELECT program, 'stays', stage || '/' || month_of(gone_on), stay_place(at, gone_on), count(*)
    FROM (
      SELECT stage, at, lead(at) OVER (PARTITION BY pair_id ORDER BY stage_place(stage)) AS gone_on
      FROM (
        SELECT id AS pair_id, 'invited' AS stage, matched_at AS at FROM pairs WHERE program_id = program
        UNION ALL
        SELECT p.id, 'no-date', greatest(p.matched_at, mentor.arrived_at, mentee.arrived_at)
        FROM pairs p JOIN people mentor ON mentor.id = mentor_id JOIN people mentee ON mentee.id = mentee_id
        WHERE program_id = program AND mentor.arrived_at IS NOT NULL AND mentee.arrived_at IS NOT NULL
        UNION ALL
        SELECT pair_id, 'date-set', set_at FROM meeting_dates WHERE program_id = program AND meeting = 1
        UNION ALL
        SELECT pair_id, 'met', min(held_at) FROM meetings_held WHERE program_id = program GROUP BY pair_id
        UNION ALL
        SELECT pair_id, 'one-confirmation', min(confirmed_at) FROM agreement_confirmations
        WHERE program_id = program GROUP BY pair_id
        UNION ALL
        SELECT pair_id, 'in-force', min(since) FROM (
          SELECT pair_id, max(confirmed_at) AS since FROM agreement_confirmations
          WHERE program_id = program GROUP BY pair_id, version HAVING count(*) = 2
        ) AS versions GROUP BY pair_id
      ) AS reached
    ) AS stays
    WHERE gone_on IS NOT NULL GROUP BY 3, 4;
END $$;

REVOKE ALL ON FUNCTION stage_place, month_of, stay_place, tallies_follow, count_changes, count_anew FROM PUBLIC;

-- Only for the moment of handing the functions over, and of counting what is already there.
GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'stage_place', 'month_of', 'stay_place', 'tallies_follow', 'count_changes', 'count_anew'
  ] LOOP
    EXECUTE format('ALTER FUNCTION %I OWNER TO tandem_keeper', name);
  END LOOP;
END $$;

CREATE CONSTRAINT TRIGGER counted AFTER INSERT ON tally_changes DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION count_changes();
CREATE TRIGGER tallies_follow AFTER INSERT ON pair_states REFERENCING NEW TABLE AS come
  FOR EACH STATEMENT EXECUTE FUNCTION tallies_follow();
CREATE TRIGGER tallies_follow_change AFTER UPDATE ON pair_states REFERENCING OLD TABLE AS gone NEW TABLE AS come
  FOR EACH STATEMENT EXECUTE FUNCTION tallies_follow();
CREATE TRIGGER tallies_follow_removal AFTER DELETE ON pair_states REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION tallies_follow();

SELECT count_anew(id) FROM programs;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;
