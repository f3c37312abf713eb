import { isDatabaseReady } from "@/lib/data/readiness";
import { workerState } from "@/lib/jobs/worker-state";

/** For whoever sends people here: this process can serve them. Whether it also does what waits is said beside. */
export async function GET() {
  const ready = await isDatabaseReady();

  return Response.json({ ready, worker: workerState() }, { status: ready ? 200 : 503 });
}
