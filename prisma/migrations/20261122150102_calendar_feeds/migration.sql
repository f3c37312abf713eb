-- The private address under which a calendar finds when somebody meets: one for each person, by the hash of its secret.
-- Whoever knows the secret learns whose it is, and nothing else until then.

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "person_id" UUID NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feeds_secret_hash_key" ON "calendar_feeds"("secret_hash");

-- AddForeignKey
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE calendar_feeds ADD CHECK (char_length(secret_hash) BETWEEN 20 AND 100);

ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, DELETE ON calendar_feeds TO tandem_app;
CREATE POLICY own ON calendar_feeds TO tandem_app
  USING (person_id = acting_person()) WITH CHECK (person_id = acting_person());
CREATE POLICY by_its_secret ON calendar_feeds FOR SELECT TO tandem_app
  USING (secret_hash = named_secret('calendar_hash'));
