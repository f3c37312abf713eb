-- An agreement to the privacy notice is taken back as easily as it is given, and may be given again: each is a row with its moment,
-- and the last one counts.

-- AlterTable
ALTER TABLE "consents" DROP CONSTRAINT "consents_pkey",
ADD CONSTRAINT "consents_pkey" PRIMARY KEY ("person_id", "notice_version", "agreed_at");

-- CreateTable
CREATE TABLE "consent_withdrawals" (
    "person_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_withdrawals_pkey" PRIMARY KEY ("person_id","withdrawn_at")
);

-- AddForeignKey
ALTER TABLE "consent_withdrawals" ADD CONSTRAINT "consent_withdrawals_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE consent_withdrawals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON consent_withdrawals TO tandem_app;
CREATE POLICY own ON consent_withdrawals TO tandem_app
  USING (person_id = acting_person()) WITH CHECK (person_id = acting_person());
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON consent_withdrawals FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- ── Letters to whoever has taken it back wait ────────────────────────────────────────────────────────────────────────
GRANT SELECT (person_id, agreed_at) ON consents TO tandem_worker;
GRANT SELECT ON consent_withdrawals TO tandem_worker;
CREATE POLICY of_whom_it_writes_to ON consents FOR SELECT TO tandem_worker USING (person_id = written_to());
CREATE POLICY of_whom_it_writes_to ON consent_withdrawals FOR SELECT TO tandem_worker USING (person_id = written_to());
