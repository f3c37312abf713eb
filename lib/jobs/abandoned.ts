import "server-only";
import { workerPool } from "@/lib/data/worker-db";

/**
 * Lets others do what a worker was killed in the middle of. A task takes seconds:
 * whoever has held one for minutes is no more.
 */
export async function freeAbandoned() {
  await workerPool().query(`
    UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL
    WHERE locked_at < now() - interval '3 minutes'`);
}
