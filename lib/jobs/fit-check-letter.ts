import { findFitLetter } from "@/lib/data/fit-letters";
import { leaveForMorning } from "@/lib/data/later";
import { findBeginning } from "@/lib/data/wordings";
import { isPaused } from "@/lib/domain/pause";
import type { TaskIds } from "@/lib/domain/task";
import { sendFitCheckLetter } from "@/lib/mail/fit-check-letter";
import { sendWanted } from "./send-wanted";

/** Says to one of the two, once and whatever anybody has answered, that they may say in private if the match suits. */
export async function writeFitCheckLetter({ subject, person = "" }: TaskIds) {
  const letter = await findFitLetter(subject, person);
  if (!letter) return;

  const { programId, reader, pause } = letter;
  const task = "fit-check-letter";
  const ids = { subject, person };
  if (pause.resumesOn && isPaused(pause, new Date())) {
    const { timeZone } = reader;
    return leaveForMorning(task, ids, { day: pause.resumesOn, timeZone });
  }

  const key = `fit-check-letter:${subject}:${person}`;
  const beginning = (await findBeginning(programId, "fit-check"))[reader.locale];
  // Too private to stand among other reminders: on a day that has one, it waits for the next.
  await sendWanted({ kind: "fit-check", task, ids, key, reader, isReminder: true }, () =>
    sendFitCheckLetter({ key, pairId: subject, beginning, ...letter }),
  );
}
