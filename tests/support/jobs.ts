import { runOnce } from "graphile-worker";
import { workerPool } from "@/lib/data/worker-db";
import { quietLogger } from "@/lib/jobs/logger";
import { taskList } from "@/lib/jobs/tasks";
import { asSuperuser } from "./seats";

/** Does all that is due by now, as the worker does, and comes back once it is done. */
export async function doWhatIsDue() {
  await doTasks(Object.keys(taskList));
}

/** The same, of these tasks alone. */
export async function doTasks(names: ReadonlyArray<string>) {
  const some = Object.entries(taskList).filter(([name]) => names.includes(name));
  const options = { noHandleSignals: true, logger: quietLogger };
  await runOnce({ ...options, pgPool: workerPool(), taskList: Object.fromEntries(some) });
}

/** Forgets who has been reminded today: of reminders each person has one a day. */
export async function beginAnotherDay() {
  await asSuperuser((client) => client.query("delete from reminder_days"));
}

/** The jobs about a row: what is to be done, and when. */
export async function jobs(subject: string) {
  const answer = await asSuperuser((client) =>
    client.query<{ key: string; payload: object; run_at: Date; last_error: string | null }>(
      "select key, payload, run_at, last_error from graphile_worker._private_jobs where key like $1 order by id",
      [`%:${subject}%`],
    ),
  );
  return answer.rows;
}
