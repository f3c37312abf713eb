-- The review of the version in force: on which day the two look at it again, and which of them has found it still good.
-- Dates and no words, so that the coordination may see that a review is overdue, and nothing of what was found.

-- CreateTable
CREATE TABLE "review_dates" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_dates_pkey" PRIMARY KEY ("pair_id","version","round","sequence")
);

-- CreateTable
CREATE TABLE "review_answers" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_answers_pkey" PRIMARY KEY ("pair_id","version","round","person_id")
);

-- AddForeignKey
ALTER TABLE "review_dates" ADD CONSTRAINT "review_dates_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_dates" ADD CONSTRAINT "review_dates_pair_id_version_fkey" FOREIGN KEY ("pair_id", "version") REFERENCES "agreement_versions"("pair_id", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_answers" ADD CONSTRAINT "review_answers_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_answers" ADD CONSTRAINT "review_answers_pair_id_version_fkey" FOREIGN KEY ("pair_id", "version") REFERENCES "agreement_versions"("pair_id", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_answers" ADD CONSTRAINT "review_answers_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['review_dates', 'review_answers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY the_two_and_coordination_read ON %I FOR SELECT TO tandem_app
       USING (is_participant(pair_id) OR coordinates(program_id, pair_id))', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format($told$CREATE TRIGGER told AFTER INSERT ON %I
      FOR EACH ROW EXECUTE FUNCTION tell('reviews')$told$, name);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON review_dates, review_answers TO tandem_app;
CREATE POLICY either_chooses ON review_dates FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id) AND set_by_id = acting_person());
CREATE POLICY one_answers ON review_answers FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id) AND person_id = acting_person());

-- ── Sane values ──────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE review_dates
  ADD CHECK (round > 0),
  ADD CHECK (sequence > 0),
  ADD CHECK (due_on BETWEEN date '2020-01-01' AND date '2199-12-31');
ALTER TABLE review_answers ADD CHECK (round > 0);
