-- A file of pairs that a coordinator has sent, so that what it will do can be read, left and come back to before it is done.
-- Nobody in it has agreed to anything yet: its text is gone once it was imported, and the row after a day.
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "sent_by_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "file_name" TEXT NOT NULL,
    "content" TEXT,
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "imported_at" TIMESTAMPTZ(3),
    "pairs_made" INTEGER,
    "people_made" INTEGER,

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "imports_program_id_sent_at_idx" ON "imports"("program_id", "sent_at");

ALTER TABLE "imports" ADD CONSTRAINT "imports_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE imports
  ADD CHECK (char_length(file_name) BETWEEN 1 AND 200),
  ADD CHECK (char_length(content) BETWEEN 1 AND 2100000),
  ADD CHECK (rows_done >= 0 AND pairs_made >= 0 AND people_made >= 0),
  -- Either it waits with its text, or it was imported and says what came of it.
  ADD CHECK (num_nonnulls(imported_at, pairs_made, people_made) IN (0, 3)),
  ADD CHECK ((imported_at IS NULL) = (content IS NOT NULL));

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE imports ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE FUNCTION import_lasts(sent_at timestamptz) RETURNS boolean LANGUAGE sql STABLE
  RETURN sent_at > now() - interval '24 hours';

GRANT SELECT, DELETE ON imports TO tandem_app;
GRANT INSERT (id, program_id, sent_by_id, file_name, content) ON imports TO tandem_app;
GRANT UPDATE (content, rows_done, imported_at, pairs_made, people_made) ON imports TO tandem_app;
CREATE POLICY coordination_reads ON imports FOR SELECT TO tandem_app USING (
  import_lasts(sent_at)
  AND program_id IN (SELECT program_id FROM coordinators WHERE person_id = (SELECT acting_person()))
);
CREATE POLICY coordination_sends ON imports FOR INSERT TO tandem_app WITH CHECK (
  sent_by_id = acting_person()
  AND program_id IN (SELECT program_id FROM coordinators WHERE person_id = (SELECT acting_person()))
);
CREATE POLICY coordination_imports ON imports FOR UPDATE TO tandem_app
  USING (
    imported_at IS NULL
    AND program_id IN (SELECT program_id FROM coordinators WHERE person_id = (SELECT acting_person()))
  )
  WITH CHECK (true);
CREATE POLICY coordination_gives_up ON imports FOR DELETE TO tandem_app USING (
  imported_at IS NULL
  AND program_id IN (SELECT program_id FROM coordinators WHERE person_id = (SELECT acting_person()))
);

-- ── Gone after a day ─────────────────────────────────────────────────────────────────────────────────────────────────
CREATE OR REPLACE FUNCTION leave_for_later(task text, subject uuid, person uuid DEFAULT NULL, due timestamptz DEFAULT now())
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF task NOT IN (
    'complete-ending', 'ending-asked', 'ending-notice', 'fit-check-letter', 'invitation', 'nudge', 'reminder', 'sweep-import'
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

CREATE FUNCTION leave_sweeping() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM leave_for_later('sweep-import', NEW.id, due => NEW.sent_at + interval '24 hours');
  RETURN NULL;
END $$;

CREATE TRIGGER left_for_later AFTER INSERT ON imports FOR EACH ROW EXECUTE FUNCTION leave_sweeping();

-- Whoever sweeps reads nothing of the file.
GRANT SELECT (id, sent_at), DELETE ON imports TO tandem_worker;
CREATE POLICY sweeping ON imports FOR DELETE TO tandem_worker USING (NOT import_lasts(sent_at));
CREATE POLICY seeing_what_to_sweep ON imports FOR SELECT TO tandem_worker USING (NOT import_lasts(sent_at));
