import { findCoordinatorInvitation } from "@/lib/data/desk-letters";
import { sendOnce } from "@/lib/data/sent-letters";
import type { TaskIds } from "@/lib/domain/task";
import { sendCoordinatorInvitation } from "@/lib/mail/coordinator-invitation";

/** Says to somebody that they coordinate a program now, once for each time that they join. */
export async function writeCoordinatorInvitation({ subject, person = "" }: TaskIds) {
  const letter = await findCoordinatorInvitation(subject, person);
  if (!letter) return;

  const key = `coordinator-invitation:${subject}:${person}:${letter.since.getTime()}`;
  await sendOnce(key, () => sendCoordinatorInvitation({ key, ...letter }));
}
