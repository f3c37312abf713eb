import { findReminderLetter } from "@/lib/data/coordination-letters";
import { findBeginning } from "@/lib/data/wordings";
import type { TaskIds } from "@/lib/domain/task";
import { wordReminder } from "@/lib/i18n/reminder-wording";
import { sendWritten } from "@/lib/mail/written-letter";
import { sendWanted } from "./send-wanted";

/** Sends one of the two the reminder that a coordinator has read before it went. */
export async function writeReminder({ subject, person = "" }: TaskIds) {
  const letter = await findReminderLetter(subject, person);
  if (!letter) return;

  const { reader, program, writer } = letter;
  const text = wordReminder({
    ...letter,
    programName: program.name,
    beginning: await findBeginning(program.id, "reminder"),
  });
  const key = `reminder:${subject}:${person}`;
  // Whoever answers writes to the mailbox of the coordination, whose name is the writer's this time.
  const from = { name: writer, email: program.coordination.email };
  const ids = { subject, person };
  const stop = { id: reader.id, kinds: ["nudge"] as const };
  await sendWanted({ kind: "nudge", task: "reminder", ids, key, reader, isReminder: true }, () =>
    sendWritten({ key, to: reader, from, stop, text }),
  );
}
