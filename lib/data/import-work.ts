import "server-only";
import { asWorker } from "./worker-db";

/** Postgres lets go of no file before its day is over, whatever the job believes. */
export async function sweepImportOfADayAgo(importId: string) {
  await asWorker((db) => db.import.deleteMany({ where: { id: importId } }));
}
