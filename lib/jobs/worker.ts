import "server-only";
import { type Runner, run } from "graphile-worker";
import { disconnectWorker, workerPool } from "@/lib/data/worker-db";
import { fault } from "@/lib/log/log";
import { freeAbandoned } from "./abandoned";
import { quietLogger } from "./logger";
import { taskList } from "./tasks";
import { noteWorkerState } from "./worker-state";

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
      noteWorkerState("paused");
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
      noteWorkerState("working");
      // It ends by itself only when the database has gone for good.
      runner.promise.catch(complain).finally(again);
    } catch (error) {
      complain(error);
      again();
    }
  }

  function again() {
    noteWorkerState("paused");
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
  fault("jobs-stopped", error);
}
