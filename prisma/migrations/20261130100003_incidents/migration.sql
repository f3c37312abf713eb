-- The register of confidentiality incidents that the law asks for: each program's coordination keeps its own. What is entered
-- stays; a correction is the next entry, and names the one that it corrects.

-- CreateTable
CREATE TABLE "confidentiality_incidents" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "corrects_id" UUID,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "happened_on" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "risk" TEXT NOT NULL,
    "assessment" TEXT NOT NULL,
    "measures" TEXT NOT NULL,
    "commission_told_on" DATE,
    "people_told_on" DATE,

    CONSTRAINT "confidentiality_incidents_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "confidentiality_incidents_program_id_written_at_idx" ON "confidentiality_incidents"("program_id", "written_at");

-- CreateIndex
CREATE UNIQUE INDEX "confidentiality_incidents_id_program_id_key" ON "confidentiality_incidents"("id", "program_id");

-- AddForeignKey
ALTER TABLE "confidentiality_incidents" ADD CONSTRAINT "confidentiality_incidents_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confidentiality_incidents" ADD CONSTRAINT "confidentiality_incidents_corrects_id_program_id_fkey" FOREIGN KEY ("corrects_id", "program_id") REFERENCES "confidentiality_incidents"("id", "program_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Two corrections at once: the second corrects the first.
CREATE UNIQUE INDEX "confidentiality_incidents_corrects_id_key" ON "confidentiality_incidents"("corrects_id");

ALTER TABLE confidentiality_incidents
  ADD CHECK (risk IN ('serious', 'not-serious')),
  ADD CHECK (char_length(what) BETWEEN 1 AND 2000),
  ADD CHECK (char_length(whose) BETWEEN 1 AND 2000),
  ADD CHECK (char_length(assessment) BETWEEN 1 AND 2000),
  ADD CHECK (char_length(measures) BETWEEN 1 AND 2000);

ALTER TABLE confidentiality_incidents ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON confidentiality_incidents TO tandem_app;
CREATE POLICY coordination_reads ON confidentiality_incidents FOR SELECT TO tandem_app
  USING (program_id = ANY ((SELECT coordinated_programs())::uuid[]));
CREATE POLICY coordination_enters ON confidentiality_incidents FOR INSERT TO tandem_app
  WITH CHECK (program_id = ANY (coordinated_programs()) AND written_by_id = acting_person());
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON confidentiality_incidents
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
