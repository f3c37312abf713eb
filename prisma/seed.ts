import { disconnect } from "@/lib/data/db";
import { openFounding } from "./demo/found";
import { demoPairs } from "./demo/pairs";
import { writePair } from "./demo/write-pair";
import { writeRecord } from "./demo/write-record";
import { completeEnding } from "./demo/write-requests";
import { writeWords } from "./demo/write-words";
import { writerFor } from "./demo/writer";

// The demonstration: one program, its people and a dozen pairs at every stage.
// What it writes has fixed keys, so that a seed which was cut off is completed by
// the next; once the coordinator is there, who comes last, nothing is added.
const founding = openFounding(process.env.DATABASE_URL ?? "");
try {
  if (!(await founding.isComplete())) {
    const now = new Date();
    await founding.program();
    const writers = [];
    for (const demo of demoPairs) {
      const writer = writerFor(await founding.pair(demo, now), demo, now);
      await writePair(writer);
      writers.push(writer);
    }
    await founding.waiting(now);
    await founding.coordinator();
    for (const writer of writers) {
      await completeEnding(writer);
      await writeRecord(writer);
    }
    await writeWords(now);
  }
} finally {
  await founding.close();
  await disconnect();
}
