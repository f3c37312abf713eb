import { findFitLetter, postponeFitLetter } from "@/lib/data/fit-letters";
import { sendOnce } from "@/lib/data/sent-letters";
import { findBeginning } from "@/lib/data/wordings";
import { isPaused } from "@/lib/domain/pause";
import type { TaskIds } from "@/lib/domain/task";
import { sendFitCheckLetter } from "@/lib/mail/fit-check-letter";

/** Says to one of the two, once and whatever anybody has answered, that they may say in private if the match suits. */
export async function writeFitCheckLetter({ subject, person = "" }: TaskIds) {
  const letter = await findFitLetter(subject, person);
  if (!letter) return;

  const { programId, reader, pause } = letter;
  if (pause.resumesOn && isPaused(pause, new Date())) {
    const { timeZone } = reader;
    return postponeFitLetter({ subject, person }, { day: pause.resumesOn, timeZone });
  }

  const key = `fit-check-letter:${subject}:${person}`;
  const beginning = (await findBeginning(programId, "fit-check"))[reader.locale];
  await sendOnce(key, () => sendFitCheckLetter({ key, pairId: subject, beginning, ...letter }));
}
