import { joinRunning } from "./apart";
import { withClient } from "./postgres/roles";

/**
 * `npm run jobs`: what waits, and what failed for good, by its codes alone.
 * `npm run jobs again` lets what has failed for good be tried once more.
 */
const workerUrl = await joinRunning();
await withClient(workerUrl, async (client) => {
  if (process.argv.includes("again")) {
    const { rows } = await client.query(
      "select graphile_worker.reschedule_jobs(array_agg(id), now(), attempts => 0) from graphile_worker.jobs where attempts >= max_attempts",
    );
    console.log(`Tried again: ${rows.length}`);
  }

  const { rows } = await client.query<Job>(
    `select task_identifier as task, attempts, attempts >= max_attempts as "hasFailed",
            run_at as due, last_error as error
     from graphile_worker.jobs order by "hasFailed" desc, due`,
  );
  const failed = rows.filter(({ hasFailed }) => hasFailed);
  console.log(`Waiting: ${rows.length - failed.length}   Failed for good: ${failed.length}`);
  if (rows.length > 0) console.table(rows.map(toLine));
});

type Job = { task: string; attempts: number; hasFailed: boolean; due: Date; error: string | null };

function toLine({ task, attempts, hasFailed, due, error }: Job) {
  return {
    task,
    attempts,
    next: hasFailed ? "never" : due.toISOString(),
    "last error": error ?? "",
  };
}
