import "server-only";
import { inTheNameOf } from "./db";

/** Whether the database answers and has its tables. */
export async function isDatabaseReady() {
  return inTheNameOf("anybody", (db) => db.program.findFirst({ select: { id: true } })).then(
    () => true,
    () => false,
  );
}
