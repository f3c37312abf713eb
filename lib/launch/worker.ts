import { joinRunning } from "./apart";
import { isReady } from "./kept";

/** `npm run worker`: does what waits, apart from the application, which then runs with `WORKER=off`. */
await joinRunning();
const { startWorker } = await import("@/lib/jobs/worker");
isReady(startWorker());
console.log("\n  What waits is done here.\n  Stop        Ctrl-C\n");
