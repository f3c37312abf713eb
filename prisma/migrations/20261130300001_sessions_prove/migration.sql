-- When whoever holds a device last proved who they are. What exports, deletes or ends asks for a proof of minutes ago.

-- AlterTable: a session from before this has proved nothing lately.
ALTER TABLE "sessions" ADD COLUMN "proved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT to_timestamp(0);
ALTER TABLE "sessions" ALTER COLUMN "proved_at" SET DEFAULT CURRENT_TIMESTAMP;

GRANT UPDATE (proved_at) ON sessions TO tandem_app;

-- However often it is prolonged, and by whatever code: fourteen days of 24 hours are the end of it.
ALTER TABLE sessions ADD CHECK (expires_at <= created_at + interval '336 hours');
