import { completeByItself } from "@/lib/data/ending-work";
import type { TaskIds } from "@/lib/domain/task";

/** Seven days after it was asked: an ending that nobody has settled completes, so that nobody waits for a busy person. */
export async function completeEnding({ subject }: TaskIds) {
  await completeByItself(subject);
}
