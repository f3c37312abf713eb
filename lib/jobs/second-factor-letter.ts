import { findFactorLetter } from "@/lib/data/factor-letters";
import { sendOnce } from "@/lib/data/sent-letters";
import type { TaskIds } from "@/lib/domain/task";
import { sendSecondFactorChanged } from "@/lib/mail/second-factor-changed";

/** Tells whoever owns a second factor what became of it: it may not have been they. */
export async function writeSecondFactorLetter({ subject }: TaskIds) {
  const letter = await findFactorLetter(subject);
  if (!letter) return;

  const key = `second-factor:${subject}`;
  await sendOnce(key, () => sendSecondFactorChanged({ key, ...letter }));
}
