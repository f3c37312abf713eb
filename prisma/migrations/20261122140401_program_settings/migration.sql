-- What a program's coordination settles by itself: its names, whom to write to, and how long it keeps what has ended.
ALTER TABLE "programs" ADD COLUMN "retention_months" INTEGER,
ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE programs
  ADD CHECK (char_length(name_fr) BETWEEN 1 AND 120),
  ADD CHECK (char_length(name_en) BETWEEN 1 AND 120),
  ADD CHECK (char_length(coordination_name) BETWEEN 1 AND 120),
  ADD CHECK (char_length(coordination_email) BETWEEN 3 AND 254),
  ADD CHECK (char_length(privacy_officer_name) BETWEEN 1 AND 120),
  ADD CHECK (char_length(privacy_officer_email) BETWEEN 3 AND 254),
  ADD CHECK (retention_months BETWEEN 1 AND 120);

GRANT UPDATE (name_fr, name_en, coordination_name, coordination_email, privacy_officer_name, privacy_officer_email,
  retention_months, revision) ON programs TO tandem_app;
CREATE POLICY coordination_settles ON programs FOR UPDATE TO tandem_app
  USING (id IN (SELECT program_id FROM coordinators WHERE person_id = (SELECT acting_person())));
