-- A form that saves itself sends a save again until it is answered. `key` is of the form's making: the same save sent twice
-- leaves one row. `reads_as` is the earliest revision that says the same, 0 for a clause left blank; it is null where a row
-- says something new, and in rows older than this column.
ALTER TABLE "clause_revisions" ADD COLUMN "key" UUID,
ADD COLUMN "reads_as" INTEGER;

CREATE UNIQUE INDEX "clause_revisions_pair_id_key_key" ON "clause_revisions"("pair_id", "key");

ALTER TABLE clause_revisions ADD CHECK (reads_as >= 0 AND reads_as < revision);
