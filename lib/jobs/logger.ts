import { Logger } from "graphile-worker";
import { fault, note } from "@/lib/log/log";

/** Says which task was done or failed, by its name; its words would repeat an error's. */
export const quietLogger = new Logger(() => (level, _message, meta = {}) => {
  const facts = factsOf(meta);
  if (level === "error") fault("job-failed", meta.error, facts);
  else if (meta.success) note("job-done", facts);
});

function factsOf({ job, duration }: { job?: Job; duration?: number }) {
  const { task_identifier: task, id, attempts: attempt } = job ?? {};
  return { task, job: id, attempt, ms: duration && Math.round(duration) };
}

type Job = { task_identifier: string; id: string; attempts: number };
