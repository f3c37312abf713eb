-- Words that are sealed anew read otherwise each time. By their fingerprint, keyed by the secret of this Tandem and made for one
-- clause of one pair, Postgres still finds the revision that says the same, and compares it before it asks who may read the row.
-- AlterTable
ALTER TABLE "clause_revisions" ADD COLUMN "fingerprint" TEXT;

ALTER TABLE clause_revisions ADD CHECK (char_length(fingerprint) = 43);
