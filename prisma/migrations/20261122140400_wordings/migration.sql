-- A program's own words for the guide, the suggested clauses and the beginnings of letters. A row is one language of one text,
-- from that moment on; without words it is Tandem's own again. Nothing is altered, so that a meeting under way can be read in
-- the words that stood when it began.
CREATE TABLE "wordings" (
    "program_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "locale" "locale" NOT NULL,
    "text" TEXT,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wordings_pkey" PRIMARY KEY ("program_id","key","revision")
);

ALTER TABLE "wordings" ADD CONSTRAINT "wordings_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE wordings
  ADD CHECK (revision > 0),
  ADD CHECK (key ~ '^(steps|prompts|clauses|letters)\.[a-z.-]{1,60}$'),
  ADD CHECK (char_length(text) BETWEEN 1 AND 1000);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON wordings FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE wordings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON wordings TO tandem_app;

-- Whoever meets by these words reads them, and whoever may change them. The pairs of the query are those of the reader.
CREATE POLICY the_program_reads ON wordings FOR SELECT TO tandem_app USING (
  program_id IN (
    SELECT program_id FROM pairs WHERE mentor_id = (SELECT acting_person()) OR mentee_id = (SELECT acting_person())
  )
  OR program_id IN (SELECT program_id FROM coordinators WHERE person_id = (SELECT acting_person()))
);
CREATE POLICY coordination_words ON wordings FOR INSERT TO tandem_app WITH CHECK (
  written_by_id = acting_person()
  AND program_id IN (SELECT program_id FROM coordinators WHERE person_id = acting_person())
);

-- A letter begins in the program's words; those of the guide are nothing to whoever sends it.
GRANT SELECT ON wordings TO tandem_worker;
CREATE POLICY beginnings_of_letters ON wordings FOR SELECT TO tandem_worker USING (key LIKE 'letters.%');
