import { findMeetingLetter } from "@/lib/data/date-letters";
import { sendOnce } from "@/lib/data/sent-letters";
import { listUnwanted } from "@/lib/data/unwanted-letters";
import type { TaskIds } from "@/lib/domain/task";
import { sendMeetingLetter } from "@/lib/mail/meeting-letter";

/** Tells one of the two that a meeting is set, moved or cancelled, unless that has changed once more. */
export async function writeMeetingLetter({ subject, person = "" }: TaskIds) {
  const letter = await findMeetingLetter(subject, person);
  if (!letter) return;
  if ((await listUnwanted(letter.reader.id)).includes("meeting-dates")) return;

  // At any hour: what is cancelled in the evening may have been planned for the morning.
  const key = `meeting-letter:${subject}:${person}`;
  await sendOnce(key, () => sendMeetingLetter({ key, ...letter }));
}
