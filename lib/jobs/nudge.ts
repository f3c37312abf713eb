import { leaveFor } from "@/lib/data/later";
import { findNudge } from "@/lib/data/nudges";
import { findBeginning } from "@/lib/data/wordings";
import type { TaskIds } from "@/lib/domain/task";
import { wordNudge } from "@/lib/i18n/nudge-wording";
import { sendWritten } from "@/lib/mail/written-letter";
import { sendWanted } from "./send-wanted";

/**
 * Says to each of the two, once for each stall, what is missing and from when the
 * coordination will see it. Without a person it leaves a job for each of them.
 */
export async function writeNudge({ subject, person }: TaskIds) {
  const nudge = await findNudge(subject);
  if (!nudge) return;

  const { stall, dueAt, seenFrom, letters } = nudge;
  // The program has lengthened its delay, or the two have moved on to something that they lack since today.
  if (dueAt > new Date()) return leaveFor("nudge", { subject }, dueAt);
  if (!person) {
    for (const { reader } of letters) {
      await leaveFor("nudge", { subject, person: reader.id }, dueAt);
    }
    return;
  }

  const letter = letters.find(({ reader }) => reader.id === person);
  if (!letter) return;

  const { reader, program } = letter;
  const text = wordNudge({
    ...letter,
    about: stall.reason,
    seenFrom,
    coordination: program.coordination.name,
    programName: program.name,
    beginning: await findBeginning(program.id, "nudge"),
  });
  const key = `nudge:${subject}:${person}:${stall.reason}:${stall.since.getTime()}`;
  const ids = { subject, person };
  const stop = { id: reader.id, kinds: ["nudge"] as const };
  await sendWanted({ kind: "nudge", task: "nudge", ids, key, reader, isReminder: true }, () =>
    sendWritten({ key, to: reader, from: program.coordination, stop, text }),
  );
}
