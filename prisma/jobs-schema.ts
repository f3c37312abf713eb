import { runMigrations } from "graphile-worker";
import type { Pool } from "pg";
import { quietLogger } from "@/lib/jobs/logger";

// The worker signs in as a role that owns nothing, and graphile-worker would rather have the owner. It opens its tables,
// whose row-level security it leaves without a policy, to that role and to nobody else. Only what is missing is added, so
// that a start beside running workers waits for none of them.
const opening = `
  GRANT USAGE ON SCHEMA graphile_worker TO tandem_worker;
  GRANT SELECT ON graphile_worker.migrations TO tandem_worker;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO tandem_worker;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO tandem_worker;

  DO $$
  DECLARE name text;
  BEGIN
    FOR name IN
      SELECT relname FROM pg_class
      WHERE relnamespace = 'graphile_worker'::regnamespace AND relkind = 'r' AND relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid)
    LOOP
      EXECUTE format('CREATE POLICY working ON graphile_worker.%I TO tandem_worker USING (true)', name);
    END LOOP;
  END $$;
`;

/** Makes the tables of the jobs, or brings them up to date. Ours come after: what they leave for later needs these. */
export async function makeJobs(pgPool: Pool) {
  await runMigrations({ pgPool, logger: quietLogger });
}

/** Lets the worker at the jobs, once the migrations have made its role. */
export async function openJobs(pgPool: Pool) {
  await pgPool.query(opening);
}
