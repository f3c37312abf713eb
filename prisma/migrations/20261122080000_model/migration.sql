-- CreateEnum
CREATE TYPE "locale" AS ENUM ('fr', 'en');

-- CreateEnum
CREATE TYPE "prompt_mark_kind" AS ENUM ('talked-about', 'kept-for-later');

-- CreateTable
CREATE TABLE "programs" (
    "id" UUID NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "coordination_name" TEXT NOT NULL,
    "coordination_email" TEXT NOT NULL,
    "privacy_officer_name" TEXT NOT NULL,
    "privacy_officer_email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "programs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pronouns" TEXT,
    "introduction" TEXT,
    "introduction_locale" "locale",
    "locale" "locale" NOT NULL DEFAULT 'fr',
    "time_zone" TEXT NOT NULL DEFAULT 'America/Toronto',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consents" (
    "person_id" UUID NOT NULL,
    "notice_version" INTEGER NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("person_id","notice_version")
);

-- CreateTable
CREATE TABLE "sessions" (
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_codes" (
    "browser_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "spent_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_codes_pkey" PRIMARY KEY ("browser_hash")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "coordinators" (
    "program_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coordinators_pkey" PRIMARY KEY ("program_id","person_id")
);

-- CreateTable
CREATE TABLE "pairs" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "mentor_id" UUID NOT NULL,
    "mentee_id" UUID NOT NULL,
    "matched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pairs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_dates" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "meeting" SMALLINT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 1,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_dates_pkey" PRIMARY KEY ("pair_id","meeting")
);

-- CreateTable
CREATE TABLE "meeting_places" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "meeting" SMALLINT NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "meeting_places_pkey" PRIMARY KEY ("pair_id","meeting")
);

-- CreateTable
CREATE TABLE "meetings_held" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "meeting" SMALLINT NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meetings_held_pkey" PRIMARY KEY ("pair_id","meeting")
);

-- CreateTable
CREATE TABLE "meeting_attendances" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "meeting" SMALLINT NOT NULL,
    "person_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "step" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_attendances_pkey" PRIMARY KEY ("pair_id","meeting","person_id")
);

-- CreateTable
CREATE TABLE "prompt_marks" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "meeting" SMALLINT NOT NULL,
    "prompt" TEXT NOT NULL,
    "kind" "prompt_mark_kind" NOT NULL,
    "marked_by_id" UUID NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prompt_marks_pkey" PRIMARY KEY ("pair_id","meeting","prompt")
);

-- CreateTable
CREATE TABLE "preparation_notes" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "prompt" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "text_locale" "locale" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shown_since" TIMESTAMPTZ(3),

    CONSTRAINT "preparation_notes_pkey" PRIMARY KEY ("pair_id","person_id","prompt")
);

-- CreateTable
CREATE TABLE "clause_revisions" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "clause" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "undecided" BOOLEAN NOT NULL,
    "choices" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "text_locale" "locale" NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clause_revisions_pkey" PRIMARY KEY ("pair_id","clause","revision")
);

-- CreateTable
CREATE TABLE "agreement_versions" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "working_together" INTEGER NOT NULL,
    "difficulties" INTEGER NOT NULL,
    "confidentiality" INTEGER NOT NULL,
    "schedule" INTEGER NOT NULL,
    "cancellations" INTEGER NOT NULL,
    "salt" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_versions_pkey" PRIMARY KEY ("pair_id","version")
);

-- CreateTable
CREATE TABLE "agreement_confirmations" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_confirmations_pkey" PRIMARY KEY ("pair_id","version","person_id")
);

-- CreateTable
CREATE TABLE "reflections" (
    "pair_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "text_locale" "locale" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shared_at" TIMESTAMPTZ(3),

    CONSTRAINT "reflections_pkey" PRIMARY KEY ("pair_id","person_id","question")
);

-- CreateTable
CREATE TABLE "help_requests" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "message" TEXT NOT NULL,
    "message_locale" "locale" NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,

    CONSTRAINT "help_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ending_requests" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reason_locale" "locale" NOT NULL,
    "shows_reason" BOOLEAN NOT NULL,
    "shows_asker" BOOLEAN NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "ending_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "endings" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "completed_by_id" UUID,

    CONSTRAINT "endings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ending_disclosures" (
    "request_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "asked_by_id" UUID,
    "reason" TEXT,
    "reason_locale" "locale",

    CONSTRAINT "ending_disclosures_pkey" PRIMARY KEY ("request_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

-- CreateIndex
CREATE INDEX "sessions_person_id_idx" ON "sessions"("person_id");

-- CreateIndex
CREATE INDEX "sign_in_codes_expires_at_idx" ON "sign_in_codes"("expires_at");

-- CreateIndex
CREATE INDEX "coordinators_person_id_idx" ON "coordinators"("person_id");

-- CreateIndex
CREATE INDEX "pairs_program_id_matched_at_idx" ON "pairs"("program_id", "matched_at");

-- CreateIndex
CREATE INDEX "pairs_mentor_id_idx" ON "pairs"("mentor_id");

-- CreateIndex
CREATE INDEX "pairs_mentee_id_idx" ON "pairs"("mentee_id");

-- CreateIndex
CREATE UNIQUE INDEX "pairs_id_program_id_key" ON "pairs"("id", "program_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_versions_pair_id_version_content_hash_key" ON "agreement_versions"("pair_id", "version", "content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_versions_same_content_key" ON "agreement_versions"("pair_id", "working_together", "difficulties", "confidentiality", "schedule", "cancellations");

-- CreateIndex
CREATE UNIQUE INDEX "help_requests_key_key" ON "help_requests"("key");

-- CreateIndex
CREATE INDEX "help_requests_program_id_asked_at_idx" ON "help_requests"("program_id", "asked_at");

-- CreateIndex
CREATE INDEX "help_requests_pair_id_idx" ON "help_requests"("pair_id");

-- CreateIndex
CREATE INDEX "ending_requests_pair_id_idx" ON "ending_requests"("pair_id");

-- CreateIndex
CREATE INDEX "endings_program_id_asked_at_idx" ON "endings"("program_id", "asked_at");

-- CreateIndex
CREATE INDEX "endings_pair_id_idx" ON "endings"("pair_id");

-- CreateIndex
CREATE INDEX "ending_disclosures_pair_id_idx" ON "ending_disclosures"("pair_id");

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinators" ADD CONSTRAINT "coordinators_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinators" ADD CONSTRAINT "coordinators_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_mentor_id_fkey" FOREIGN KEY ("mentor_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_mentee_id_fkey" FOREIGN KEY ("mentee_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_dates" ADD CONSTRAINT "meeting_dates_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_places" ADD CONSTRAINT "meeting_places_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings_held" ADD CONSTRAINT "meetings_held_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_attendances" ADD CONSTRAINT "meeting_attendances_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_attendances" ADD CONSTRAINT "meeting_attendances_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt_marks" ADD CONSTRAINT "prompt_marks_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparation_notes" ADD CONSTRAINT "preparation_notes_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_revisions" ADD CONSTRAINT "clause_revisions_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_confirmations" ADD CONSTRAINT "agreement_confirmations_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_confirmations" ADD CONSTRAINT "agreement_confirmations_pair_id_version_content_hash_fkey" FOREIGN KEY ("pair_id", "version", "content_hash") REFERENCES "agreement_versions"("pair_id", "version", "content_hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_confirmations" ADD CONSTRAINT "agreement_confirmations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflections" ADD CONSTRAINT "reflections_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ending_requests" ADD CONSTRAINT "ending_requests_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ending_requests" ADD CONSTRAINT "ending_requests_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "endings" ADD CONSTRAINT "endings_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ending_disclosures" ADD CONSTRAINT "ending_disclosures_pair_id_program_id_fkey" FOREIGN KEY ("pair_id", "program_id") REFERENCES "pairs"("id", "program_id") ON DELETE CASCADE ON UPDATE CASCADE;
