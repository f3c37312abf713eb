import { logFrom } from "@/lib/log/log";
import { takeConsole } from "@/lib/log/take-console";
import { joinRunning } from "./apart";
import { isReady } from "./kept";
import { readSettings } from "./settings";

/** `npm run worker`: does what waits, apart from the application, which then runs with `WORKER=off`. */
await joinRunning();
const { logLevel } = readSettings(process.env);
if (logLevel) logFrom(logLevel);
const { startWorker } = await import("@/lib/jobs/worker");
isReady(startWorker());
console.log("\n  What waits is done here.\n  Stop        Ctrl-C\n");
takeConsole();
