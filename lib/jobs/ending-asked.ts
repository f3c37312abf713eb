import { findWaitingEnding } from "@/lib/data/ending-work";
import { sendOnce } from "@/lib/data/sent-letters";
import type { TaskIds } from "@/lib/domain/task";
import { sendEndingAsked } from "@/lib/mail/ending-asked";

/** Tells the coordination that an ending waits, unless it was taken back or settled meanwhile. */
export async function writeEndingAsked({ subject }: TaskIds) {
  const program = await findWaitingEnding(subject);
  if (!program) return;

  const key = `ending-asked:${subject}`;
  await sendOnce(key, () => sendEndingAsked({ key, endingId: subject, program }));
}
