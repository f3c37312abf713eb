-- Words that one of the two suggests for a clause. Until they are settled they wait; then they stay as they were settled.

-- CreateEnum
CREATE TYPE "suggestion_outcome" AS ENUM ('taken', 'declined', 'withdrawn');

-- CreateTable
CREATE TABLE "clause_suggestions" (
    "id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "clause" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "text_locale" "locale" NOT NULL,
    "suggested_by_id" UUID NOT NULL,
    "suggested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "outcome" "suggestion_outcome",

    CONSTRAINT "clause_suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "clause_suggestions_key_key" ON "clause_suggestions"("key");

-- CreateIndex
CREATE INDEX "clause_suggestions_pair_id_idx" ON "clause_suggestions"("pair_id");

-- AddForeignKey
ALTER TABLE "clause_suggestions" ADD CONSTRAINT "clause_suggestions_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE clause_suggestions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON clause_suggestions TO tandem_app;
GRANT UPDATE (settled_at, settled_by_id, outcome) ON clause_suggestions TO tandem_app;

-- Whoever takes their words back has them to themself again.
CREATE POLICY the_two_read ON clause_suggestions FOR SELECT TO tandem_app
  USING (is_participant(pair_id) AND (outcome IS DISTINCT FROM 'withdrawn' OR suggested_by_id = acting_person()));
CREATE POLICY one_suggests ON clause_suggestions FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id) AND suggested_by_id = acting_person() AND settled_at IS NULL);
-- Its writer withdraws it, the other takes or declines it, and what is settled is settled.
CREATE POLICY either_settles ON clause_suggestions FOR UPDATE TO tandem_app
  USING (is_participant(pair_id) AND is_open(pair_id) AND settled_at IS NULL)
  WITH CHECK (settled_by_id = acting_person() AND (outcome = 'withdrawn') = (suggested_by_id = acting_person()));

ALTER TABLE clause_suggestions
  ADD CHECK (char_length(text) BETWEEN 1 AND 600),
  ADD CHECK (clause IN ('working-together', 'difficulties', 'confidentiality', 'schedule', 'cancellations')),
  ADD CHECK (num_nonnulls(settled_at, settled_by_id, outcome) IN (0, 3));

CREATE TRIGGER told AFTER INSERT OR UPDATE ON clause_suggestions FOR EACH ROW EXECUTE FUNCTION tell('suggestions');
