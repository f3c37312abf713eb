import { writeAgreement } from "./write-agreement";
import { writeArrivals } from "./write-arrivals";
import { writeLeftOpen } from "./write-left-open";
import { writeMeetings } from "./write-meetings";
import { writeEnding, writeHelp } from "./write-requests";
import type { Writer } from "./writer";

/** Writes what a pair has come to, each row in the name of the person who would have written it. */
export async function writePair(writer: Writer) {
  await writeArrivals(writer);
  await writeMeetings(writer);
  if (writer.demo.confirmed) await writeAgreement(writer);
  await writeLeftOpen(writer);
  await writeHelp(writer);
  await writeEnding(writer);
}
