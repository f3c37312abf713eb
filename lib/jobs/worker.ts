import "server-only";
import { type Runner, run } from "graphile-worker";
import { disconnectWorker, workerPool } from "@/lib/data/worker-db";
import { freeAbandoned } from "./abandoned";
import { JobFault } from "./fault";
import { quietLogger } from "./logger";
import { taskList } from "./tasks";

const lookEveryMs = 60_000;
const retryMs = 5_000;
const stopWithinMs = 3_000;

/** Does what waits, until it is stopped: jobs begun are finished, and what is not is done by the next worker. */
export function startWorker() {
  let isStopping = false;
  let runner: Runner | undefined;
  let waiting: NodeJS.Timeout | undefined;

  const looking = setInterval(() => freeAbandoned().catch(complain), lookEveryMs);
  looking.unref();
  const working = start();

  async function start(): Promise<void> {
    try {
      runner = await run({
        pgPool: workerPool(),
        taskList,
        parsedCronItems: [],
        noHandleSignals: true,
        logger: quietLogger,
        preset: {
          worker: {
            concurrentJobs: 2,
            pollInterval: 5_000,
            gracefulShutdownAbortTimeout: stopWithinMs,
          },
        },
      });
      // It ends by itself only when the database has gone for good.
      runner.promise.catch(complain).finally(again);
    } catch (error) {
      complain(error);
      again();
    }
  }

  function again() {
    if (!isStopping) waiting = setTimeout(start, retryMs).unref();
  }

  return async function stop() {
    isStopping = true;
    clearInterval(looking);
    clearTimeout(waiting);
    await working;
    await runner?.stop().catch(() => {});
    await disconnectWorker();
  };
}

function complain(error: unknown) {
  console.error("jobs are not done for now:", new JobFault(error).message);
}
