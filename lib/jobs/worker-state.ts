import "server-only";

/** "elsewhere" where another process does what waits; "paused" while the database is away. */
export type WorkerState = "elsewhere" | "working" | "paused";

// Kept on the global: the worker and the probe are of two of Next's bundles.
const shared = globalThis as { tandemWorkerState?: WorkerState };

export function workerState(): WorkerState {
  return shared.tandemWorkerState ?? "elsewhere";
}

export function noteWorkerState(state: WorkerState) {
  shared.tandemWorkerState = state;
}
