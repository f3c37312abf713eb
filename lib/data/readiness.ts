import "server-only";
import { inTheNameOf } from "./db";

const patienceMs = 8_000;

/** Whether the database answers, soon, and has its tables. */
export async function isDatabaseReady() {
  const asked = inTheNameOf("anybody", (db) => db.program.findFirst({ select: { id: true } }));

  return Promise.race([
    asked.then(
      () => true,
      () => false,
    ),
    // One that goes without a word is not ready either.
    new Promise<false>((resolve) => setTimeout(() => resolve(false), patienceMs).unref()),
  ]);
}
