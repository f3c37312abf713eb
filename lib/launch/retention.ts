import { joinRunning } from "./apart";

/**
 * `npm run retention`: what would be erased of ended pairs, and when, by ids alone.
 * `npm run retention -- apply` does now what each morning does: tells whom it is to tell, erases what is due.
 */
await joinRunning();
const { listDuePairs } = await import("@/lib/data/retention");
const { disconnectWorker } = await import("@/lib/data/worker-db");
const { retentionStep } = await import("@/lib/domain/retention");
const { takeRetentionStep } = await import("@/lib/jobs/retention");

const isApplied = process.argv.includes("apply");
const now = new Date();
const due = await listDuePairs();
const lines = [];
for (const pair of due) {
  const { step, erasedOn } = retentionStep(pair, now);
  lines.push({
    pair: pair.pairId,
    program: pair.programId,
    ended: day(pair.endedAt),
    "told on": pair.toldAt.map((at) => (at ? day(at) : "not yet")).join(", "),
    "erased from": day(erasedOn),
    now: isApplied ? await takeRetentionStep(pair, now) : step,
  });
}
console.log(isApplied ? `Done: ${due.length}` : `A look, and nothing done: ${due.length}`);
if (lines.length > 0) console.table(lines);
await disconnectWorker();

function day(moment: Date) {
  return moment.toISOString().slice(0, 10);
}
