import { findWithdrawnInvitation } from "@/lib/data/desk-letters";
import { sendOnce } from "@/lib/data/sent-letters";
import type { TaskIds } from "@/lib/domain/task";
import { sendInvitationWithdrawn } from "@/lib/mail/invitation-withdrawn";

/** Says to whoever had the letter of an invitation that it was taken back, and that nothing is to be done. */
export async function writeInvitationWithdrawn({ subject }: TaskIds) {
  const letter = await findWithdrawnInvitation(subject);
  if (!letter) return;

  const key = `invitation-withdrawn:${subject}`;
  await sendOnce(key, () => sendInvitationWithdrawn({ key, ...letter }));
}
