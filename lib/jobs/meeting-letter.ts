import { findMeetingLetter } from "@/lib/data/date-letters";
import type { TaskIds } from "@/lib/domain/task";
import { sendMeetingLetter } from "@/lib/mail/meeting-letter";
import { sendWanted } from "./send-wanted";

/** Tells one of the two that a meeting is set, moved or cancelled, unless that has changed once more. */
export async function writeMeetingLetter({ subject, person = "" }: TaskIds) {
  const letter = await findMeetingLetter(subject, person);
  if (!letter) return;

  const key = `meeting-letter:${subject}:${person}`;
  const { reader } = letter;
  await sendWanted(
    { kind: "meeting-dates", task: "meeting-letter", ids: { subject, person }, key, reader },
    () => sendMeetingLetter({ key, ...letter }),
  );
}
