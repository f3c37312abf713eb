-- A pause of the relationship, by either of the two: until which day, and nothing of why. Each row is a choice, and the last
-- one counts: a pause, another day for it, or, without a day, that the two go on. It is over by itself when its day comes.
-- Whose choice it was is not written down, so that nobody can read it.

-- CreateTable
CREATE TABLE "pauses" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "resumes_on" DATE,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pauses_pkey" PRIMARY KEY ("pair_id","sequence")
);

-- AddForeignKey
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE pauses
  ADD CHECK (sequence > 0),
  ADD CHECK (resumes_on BETWEEN date '2020-01-01' AND date '2199-12-31');

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE pauses ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON pauses TO tandem_app;
CREATE POLICY the_two_and_coordination_read ON pauses FOR SELECT TO tandem_app
  USING (is_participant(pair_id) OR coordinates(program_id, pair_id));
CREATE POLICY either_chooses ON pauses FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id));

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON pauses FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER told AFTER INSERT ON pauses FOR EACH ROW EXECUTE FUNCTION tell('pause');
