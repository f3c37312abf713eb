import { findEndingNotice } from "@/lib/data/ending-work";
import { sendOnce } from "@/lib/data/sent-letters";
import type { TaskIds } from "@/lib/domain/task";
import { sendEndingNotice } from "@/lib/mail/ending-notice";

/** Tells one of the two that their relationship has ended, in the words that the other reads too. */
export async function writeEndingNotice({ subject, person = "" }: TaskIds) {
  const notice = await findEndingNotice(subject, person);
  if (!notice) return;

  const key = `ending-notice:${subject}:${person}`;
  await sendOnce(key, () => sendEndingNotice({ key, ...notice }));
}
